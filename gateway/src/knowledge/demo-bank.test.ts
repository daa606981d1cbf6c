import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { beforeAll, describe, expect, test } from 'vitest';
import { openStorage } from '../storage/open-storage.ts';
import { readVenue } from '../venue/read-venue.ts';
import { createAnswerFinder, type FindAnswer } from './answer-finder.ts';
import type { Entry } from './entry.ts';
import { importVenue } from './import-venue.ts';
import { chineseFeatures } from './matching/chinese-features.ts';
import { englishFeatures } from './matching/english-features.ts';
import type { ExtractFeatures } from './matching/features.ts';
import { SimilarityRanker } from './matching/similarity-ranker.ts';
import { readEntries } from './read-entries.ts';
import { asSpoken, fromElsewhere, misheard, type Asked } from './test-questions.ts';
import { topicsOf } from './topics.ts';

const languages: Language[] = ['zh', 'en'];
const features: Record<Language, ExtractFeatures> = { zh: chineseFeatures, en: englishFeatures };

let entries: Entry[];
let tappable: Record<Language, string>[];
let findAnswer: FindAnswer;
let buildMs: number;

beforeAll(async () => {
  const storage = await openStorage(':memory:');
  const id = await importVenue(storage.database, join(import.meta.dirname, '../../demo/bank'));
  entries = await readEntries(storage.database, id);
  tappable = (await readVenue(storage.database, id)).suggestions;
  await storage.close();
  const before = process.cpuUsage();
  findAnswer = createAnswerFinder(entries);
  buildMs = cpuMsSince(before);
});

function entryFor(text: string, language: Language): string {
  const finding = findAnswer({ text, language });
  return finding.type === 'answer' ? finding.entry : finding.type;
}

/** The share of questions that get what they should. */
function share(hits: readonly boolean[]): number {
  return hits.filter(Boolean).length / hits.length;
}

describe.each(languages)('in %s', (language) => {
  test('[D4] every wording of an entry finds it', () => {
    for (const { entry, wordings } of topicsOf(entries, language))
      for (const wording of wordings)
        expect([wording, entryFor(wording, language)]).toEqual([wording, entry]);
  });

  test('[D4] whatever may be tapped is answered', () => {
    const followUps = entries.flatMap(({ question }) => {
      const finding = findAnswer({ text: question[language], language });
      return finding.type === 'answer' ? finding.followUps : [];
    });
    for (const question of [...followUps, ...tappable.map((suggestion) => suggestion[language])])
      expect(findAnswer({ text: question, language }).type).toBe('answer');
  });

  test('[D8] most wordings would be found if nobody had written them down', () => {
    const trials = new SimilarityRanker(topicsOf(entries, language), features[language]).leaveOneOut();
    const first = share(trials.map(({ entry, ranking }) => ranking[0]?.entry === entry));
    const offered = share(
      trials.map(({ entry, ranking }) => ranking.slice(0, 3).some((ranked) => ranked.entry === entry)),
    );
    // Measured: zh 80.0 % first and 92.4 % among three, en 73.5 % and 88.1 %.
    expect(first).toBeGreaterThan(language === 'zh' ? 0.78 : 0.71);
    expect(offered).toBeGreaterThan(language === 'zh' ? 0.91 : 0.86);
  });

  test('[D4] questions as people speak them are answered, or asked back about with the right one offered', () => {
    const outcomes = asSpoken[language].map((asked) => outcomeOf(asked, language));
    // Measured: zh 35 of 44 answered, 7 offered, 1 wrong; en 30 of 38 answered, 8 offered, none wrong.
    expect(share(outcomes.map((outcome) => outcome === 'right'))).toBeGreaterThanOrEqual(0.75);
    expect(share(outcomes.map((outcome) => outcome !== 'missed'))).toBeGreaterThanOrEqual(0.95);
  });

  test('[D10] misheard questions find their entry', () => {
    const outcomes = misheard[language].map((asked) => outcomeOf(asked, language));
    // Measured: zh 15 of 15 answered; en 8 of 12 answered, the others offered.
    expect(share(outcomes.map((outcome) => outcome === 'right'))).toBeGreaterThanOrEqual(
      language === 'zh' ? 0.95 : 0.65,
    );
    expect(share(outcomes.map((outcome) => outcome !== 'missed'))).toBeGreaterThanOrEqual(0.95);
  });

  test('[D6] questions from elsewhere are declined, and hardly ever answered', () => {
    const found = fromElsewhere[language].map((text) => findAnswer({ text, language }).type);
    // Measured: zh 17 of 21 declined and 1 answered, en 17 of 20 and none; the others are asked back about.
    expect(share(found.map((type) => type === 'unknown'))).toBeGreaterThanOrEqual(0.8);
    expect(share(found.map((type) => type === 'answer'))).toBeLessThanOrEqual(0.05);
  });
});

/** Whether a question got its answer, was offered it among others, or missed it. */
function outcomeOf([text, entry]: Asked, language: Language): 'right' | 'offered' | 'missed' {
  const finding = findAnswer({ text, language });
  if (finding.type === 'answer' && finding.entry === entry) return 'right';
  const question = entries.find(({ id }) => id === entry)?.question[language] ?? '';
  return finding.type === 'unsure' && finding.suggestions.includes(question) ? 'offered' : 'missed';
}

test('[D7] a Chinese question with English words in it is answered', () => {
  expect(entryFor('你们这里有 Wi-Fi 吗', 'zh')).toBe('wifi');
  expect(entryFor('A.T.M. 在哪里', 'zh')).toBe('atm-location');
  expect(entryFor('怎么下载你们的 App', 'zh')).toBe('mobile-bank-register');
});

test('[D11] the index costs less than a second of one core, and a question less than ten milliseconds', () => {
  const before = process.cpuUsage();
  for (const [text] of asSpoken.zh) findAnswer({ text, language: 'zh' });
  const spentMs = cpuMsSince(before);
  expect(buildMs).toBeLessThan(1000);
  expect(spentMs / asSpoken.zh.length).toBeLessThan(10);
});

/** Processor time, because the clock on the wall also counts what others do on this machine. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('[N7] a number finds its entry whether it was said or typed', () => {
  expect(entryFor('取五万以上要提前说吗', 'zh')).toBe('large-cash');
  expect(entryFor('取5万以上要提前说吗', 'zh')).toBe('large-cash');
  expect(entryFor('can I transfer 200,000', 'en')).toBe('transfer-limit');
});
