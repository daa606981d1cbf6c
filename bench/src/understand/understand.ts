import type { Benchmark, Table } from '../findings.ts';
import { measureHomophones, measureThresholds, measureZhFaq, percent } from './chinese.ts';
import { type Contestant, contestants, type Score } from './contest.ts';
import { readBanking77, readClinc150, readHomophones, readZhFaq } from './datasets.ts';
import { openMeanings, type Meanings } from './engine.ts';
import { measureBanking77, measureClinc150 } from './english.ts';
import { measureScale } from './scale.ts';

/** What is added to a key for whoever is not Lobby with its models. */
const endings: Record<Contestant, string> = {
  lobby: '',
  words: 'ByWords',
  nearest: 'NearestEmbedding',
  miniSearch: 'MiniSearch',
};

/** How well, how fast and at what cost what is asked is found among what is known. */
export const benchUnderstand: Benchmark = async ({ zhFaq }) => {
  const meanings = await openMeanings();
  try {
    const quality = await measureQuality(zhFaq, meanings);
    const scale = await measureScale(meanings);
    return {
      tables: [qualityTable(quality.scores), ...quality.tables, ...scale.tables],
      figures: { ...figuresOf(quality.scores), ...quality.figures, ...scale.figures },
      notes: [
        ...quality.notes,
        'Turned away: the share of strangers refused where 95 % of our own questions are still taken up. Nearest: the wording whose embedding is nearest, by the same models; MiniSearch: its BM25, over jieba words and pairs of characters in Chinese.',
        'Misheard: characters replaced by others of the same sound, drawn by chance; people and recognisers also err in other ways.',
        ...scale.notes,
      ],
    };
  } finally {
    await meanings.embedder.close();
  }
};

interface Quality {
  scores: Score[];
  tables: Table[];
  figures: Record<string, number>;
  notes: string[];
}

async function measureQuality(zhFaq: string | undefined, meanings: Meanings): Promise<Quality> {
  const quality: Quality = { scores: [], tables: [], figures: {}, notes: [] };
  const faq = await readZhFaq(zhFaq);
  if (faq === undefined) quality.notes.push('SKIPPED: the Chinese questions are not on this machine.');
  else {
    quality.scores.push(...(await measureZhFaq(faq, meanings)));
    quality.tables.push({
      title: 'What the thresholds do that a knowledge chooses for itself (%)',
      headings: ['other wordings', 'taken up', 'answered', 'of these right', 'far away', 'near away'],
      rows: await measureThresholds(faq, meanings),
    });
  }
  const homophones = await readHomophones();
  if (homophones === undefined)
    quality.notes.push('SKIPPED: the misspelt sentences are not on this machine.');
  else {
    const { scores, figures } = await measureHomophones(homophones, meanings);
    quality.scores.push(...scores);
    Object.assign(quality.figures, figures);
  }
  const banking = await readBanking77();
  if (banking === undefined) quality.notes.push('SKIPPED: BANKING77 is not on this machine.');
  else quality.scores.push(...(await measureBanking77(banking, meanings)));
  const clinc = await readClinc150();
  if (clinc === undefined) quality.notes.push('SKIPPED: CLINC150 is not on this machine.');
  else quality.scores.push(...(await measureClinc150(clinc, meanings)));
  return quality;
}

function qualityTable(scores: readonly Score[]): Table {
  return {
    title: 'Found, turned away, and lost (%)',
    headings: ['', 'Lobby', 'Lobby, by words alone', 'nearest embedding', 'MiniSearch'],
    rows: scores.map(({ name, values }) => [name, ...contestants.map((each) => percent(values[each]))]),
  };
}

function figuresOf(scores: readonly Score[]): Record<string, number> {
  return Object.fromEntries(
    scores.flatMap(({ key, values }) =>
      contestants.flatMap((each): [string, number][] => {
        const value = values[each];
        return value === undefined ? [] : [[`${key}${endings[each]}`, value]];
      }),
    ),
  );
}
