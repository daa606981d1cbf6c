import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { modelFolder } from '../../test/model-folder.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoVenues } from '../config/venue-config.ts';
import { openStorage } from '../storage/open-storage.ts';
import { readVenue } from '../venue/read-venue.ts';
import { silentLog } from '../journal/log.ts';
import { openUnderstanding } from '../understanding/open-understanding.ts';
import { bestOf } from '../understanding/router.contract.ts';
import type { Router, Routing } from '../understanding/router.ts';
import { type LocalEmbedder, startEmbedder } from '../understanding/embedding/start-embedder.ts';
import { corpusOf } from '../understanding/training/corpus.ts';
import { train } from '../understanding/training/train.ts';
import type { Entry } from './entry.ts';
import { importVenue } from './import-venue.ts';
import { normalise } from '@lobby/shared/question/normalise';
import { readEntries } from './read-entries.ts';
import { bank } from './test-questions/bank.ts';
import { clinic } from './test-questions/clinic.ts';
import { government } from './test-questions/government.ts';
import type { HeldOut } from './test-questions/held-out.ts';
import { type Outcome, outcomesOf, shareOf } from './test-questions/outcomes.ts';
import { topicsOf } from './topics.ts';

const languages: Language[] = ['zh', 'en'];
/** Kept for the tests that come after; a wording's vector is worked out once. */
const vectors = mkdtempSync(join(tmpdir(), 'lobby-demo-venues-'));
const never = new AbortController().signal;
const heldOut: Record<(typeof demoVenues)[number], HeldOut> = { bank, clinic, government };

/** Questions out of a hundred that get what they should, a little under what `pnpm bench venues` showed: answered, and helped, which is answered or asked. */
const measured = {
  words: {
    bank: {
      zh: { asSpoken: [66, 98], misheard: [91, 98], urgent: [31, 48], declined: 75 },
      en: { asSpoken: [73, 94], misheard: [73, 98], urgent: [48, 98], declined: 69 },
    },
    clinic: {
      zh: { asSpoken: [39, 85], misheard: [88, 98], urgent: [21, 76], declined: 72 },
      en: { asSpoken: [55, 91], misheard: [48, 98], urgent: [65, 87], declined: 29 },
    },
    government: {
      zh: { asSpoken: [31, 89], misheard: [88, 98], urgent: [38, 98], declined: 72 },
      en: { asSpoken: [48, 95], misheard: [81, 98], urgent: [38, 78], declined: 59 },
    },
  },
  meanings: {
    bank: {
      zh: { asSpoken: [83, 96], misheard: [92, 92], urgent: [65, 82], declined: 89 },
      en: { asSpoken: [94, 96], misheard: [73, 90], urgent: [73, 73], declined: 89 },
    },
    clinic: {
      zh: { asSpoken: [74, 90], misheard: [88, 88], urgent: [54, 87], declined: 67 },
      en: { asSpoken: [65, 93], misheard: [48, 81], urgent: [76, 87], declined: 54 },
    },
    government: {
      zh: { asSpoken: [66, 91], misheard: [88, 88], urgent: [78, 78], declined: 79 },
      en: { asSpoken: [79, 96], misheard: [81, 98], urgent: [78, 78], declined: 69 },
    },
  },
} as const;

/** What became of the questions from elsewhere in all venues. */
const fromElsewhere: Record<keyof typeof measured, Outcome[]> = { words: [], meanings: [] };
function idsOf(found: readonly Entry[]): string[] {
  return found.map(({ id }) => id);
}

/** Processor time, because the clock on the wall also counts what others do on this machine. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let entries: Entry[];
let tappable: Record<Language, string>[];
let router: Router;
let withMeanings: Router;
let embedder: LocalEmbedder | undefined;

const zh = modelFolder('understanding-zh', 'bge-small-zh-v1.5-q.onnx');
const en = modelFolder('understanding-en', 'bge-small-en-v1.5-q.onnx');
const variants = [
  { variant: 'words', missing: false },
  { variant: 'meanings', missing: zh === undefined || en === undefined },
] as const;

beforeAll(async () => {
  if (zh === undefined || en === undefined) return;
  embedder = startEmbedder({ zh, en }, silentLog);
  await embedder.ready(never);
}, 60_000);

afterAll(() => embedder?.close());

/** Learns what is known once more, with the models of meanings. */
async function understand(): Promise<void> {
  if (embedder === undefined) return;
  const opened = await openUnderstanding(
    { topics: topicsOf(entries, []), folder: vectors, log: silentLog },
    never,
  );
  await opened.improve(embedder, never);
  withMeanings = opened;
}

async function know(name: string): Promise<void> {
  const storage = await openStorage(':memory:');
  const id = await importVenue(storage.database, join(import.meta.dirname, '../../demo', name));
  entries = await readEntries(storage.database, id);
  tappable = (await readVenue(storage.database, id)).suggestions;
  await storage.close();
  router = await openUnderstanding({ topics: topicsOf(entries, []), folder: vectors, log: silentLog }, never);
}

function find(text: string, language: Language): Promise<Routing> {
  return router.route({ text, language }, never);
}

async function entryFor(text: string, language: Language): Promise<string> {
  const routing = await find(text, language);
  return routing.type === 'sure' ? routing.match.target.id : routing.type;
}

/** What is asked, by words alone or with the models of meanings. */
async function outcomes(
  variant: keyof typeof measured,
  kind: keyof HeldOut,
  { name, language }: { name: keyof typeof heldOut; language: Language },
): Promise<Outcome[]> {
  const asked = heldOut[name][kind][language];
  return outcomesOf(variant === 'words' ? router : withMeanings, asked, language);
}

/** Of a hundred wordings that are left out in turn, at least so many are found, and so many among three. */
const leftOut = {
  bank: { zh: { first: 69, among: 83 }, en: { first: 63, among: 78 } },
  clinic: { zh: { first: 58, among: 74 }, en: { first: 58, among: 71 } },
  government: { zh: { first: 62, among: 77 }, en: { first: 56, among: 71 } },
} as const;

describe.each(demoVenues)('in the demo %s', (name) => {
  beforeAll(async () => {
    await know(name);
    await understand();
  }, 180_000);

  test('[K5] there are at least 85 entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(85);
  });

  test('[K7] every warning is serious and names people to go to or to call', () => {
    const warnings = entries.filter(({ delivery }) => delivery.mustHear === true);
    expect(warnings.length).toBeGreaterThanOrEqual(4);
    const people = {
      zh: /护士|保安|大堂经理|咨询台|导诊台|急诊|报警|帮办|贷款中心|发热门诊/,
      en: /nurse|guard|manager|desk|emergency|police|helpers|loan centre|fever clinic/i,
    };
    const lonely = warnings.filter(
      ({ answer, delivery }) =>
        delivery.mood !== 'serious' || languages.some((language) => !people[language].test(answer[language])),
    );
    expect(idsOf(lonely)).toEqual([]);
  });

  test('[D11] a question takes less than ten milliseconds of one core', async () => {
    const before = process.cpuUsage();
    for (const [text] of heldOut[name].asSpoken.zh) await find(text, 'zh');
    expect(cpuMsSince(before) / heldOut[name].asSpoken.zh.length).toBeLessThan(10);
  });

  describe.each(languages)('in %s', (language) => {
    const questions = heldOut[name];

    test('[K5] people are met in many words', () => {
      const few = entries.filter(({ wordings }) => wordings[language].length < (language === 'zh' ? 8 : 6));
      expect(idsOf(few)).toEqual([]);
    });

    test('[K6] an answer is said in a breath or two', () => {
      const long = entries.filter(({ spoken }) =>
        language === 'zh'
          ? spoken.zh.length > 95 || (spoken.zh.match(/[。！？]/g) ?? []).length > 3
          : spoken.en.split(' ').length > 58,
      );
      expect(idsOf(long)).toEqual([]);
    });

    test('[K8] what is asked here was written by nobody into the venue’s files', () => {
      const written = new Set(
        topicsOf(entries, [])
          .filter((topic) => topic.language === language)
          .flatMap(({ wordings }) => wordings.map((wording) => normalise(wording))),
      );
      const asked = [...questions.asSpoken[language], ...questions.urgent[language]].map(([text]) => text);
      expect(asked.filter((text) => written.has(normalise(text)))).toEqual([]);
      const known = new Set(entries.map(({ id }) => id));
      expect(questions.asSpoken[language].filter(([, entry]) => !known.has(entry))).toEqual([]);
      expect(questions.urgent[language].filter(([, entry]) => !known.has(entry))).toEqual([]);
    });

    test('[D4] every wording of an entry finds it', async () => {
      for (const { id, question, wordings } of entries)
        for (const wording of [question[language], ...wordings[language]])
          expect([wording, await entryFor(wording, language)]).toEqual([wording, id]);
    });

    test('[D4] whatever may be tapped is answered', async () => {
      const questionOf = new Map(entries.map(({ id, question }) => [id, question[language]]));
      const followUps = entries.flatMap((entry) => entry.followUps.flatMap((id) => questionOf.get(id) ?? []));
      for (const question of [...followUps, ...tappable.map((suggestion) => suggestion[language])])
        expect((await find(question, language)).type).toBe('sure');
    });

    test('[D8, D11] a thousand wordings are learnt in less than three seconds of one core, and most would be found if nobody had written them down', () => {
      const topics = topicsOf(entries, []).filter((topic) => topic.language === language);
      const corpus = corpusOf(topics, language);
      const before = process.cpuUsage();
      const { count, right, amongThree } = train(corpus).trials;
      expect((1000 * cpuMsSince(before)) / corpus.wordings.length).toBeLessThan(3000);
      const { first, among } = leftOut[name][language];
      expect((100 * right) / count).toBeGreaterThan(first);
      expect((100 * amongThree) / count).toBeGreaterThan(among);
    });

    describe.each(variants)('by $variant', ({ variant, missing }) => {
      const { [language]: bounds } = measured[variant][name];
      test.skipIf(missing).each([
        ['[D4] questions as people speak them', 'asSpoken'],
        ['[D10] misheard questions', 'misheard'],
        ['[K7] words of somebody who may be in danger', 'urgent'],
      ] as const)(
        '%s are answered, or asked back about with the right one offered, and hardly ever answered wrongly',
        async (_, kind) => {
          const found = await outcomes(variant, kind, { name, language });
          const [answered, helped] = bounds[kind];
          expect(shareOf(found, 'right')).toBeGreaterThanOrEqual(answered);
          expect(shareOf(found, 'right', 'offered')).toBeGreaterThanOrEqual(helped);
          expect(found.filter((outcome) => outcome === 'wrong').length).toBeLessThanOrEqual(1);
        },
      );

      test.skipIf(missing)(
        '[D6] questions from elsewhere are mostly declined, and hardly ever answered',
        async () => {
          const found = await outcomes(variant, 'fromElsewhere', { name, language });
          fromElsewhere[variant].push(...found);
          expect(shareOf(found, 'declined')).toBeGreaterThanOrEqual(bounds.declined);
          expect(found.filter((outcome) => outcome === 'wrong').length).toBeLessThanOrEqual(1);
        },
      );

      test.skipIf(missing)(
        '[U20] questions of the same field that nobody wrote an answer to are hardly ever answered',
        async () => {
          const found = await outcomes(variant, 'nearMisses', { name, language });
          expect(shareOf(found, 'wrong')).toBeLessThanOrEqual(20);
        },
      );
    });
  });
});

test.for(['words', 'meanings'] as const)(
  '[D6] by %s, of all questions from elsewhere not one in twenty is answered',
  (variant, { skip }) => {
    const found = fromElsewhere[variant];
    skip(found.length === 0, 'none were asked');
    expect(shareOf(found, 'wrong')).toBeLessThan(5);
  },
);

describe('at the demo bank', () => {
  beforeAll(() => know('bank'), 60_000);

  test('[D7] a Chinese question with English words in it is found', async () => {
    // By words alone this one is asked back about; how it is written must not matter.
    expect(bestOf(await find('你们这里有 Wi-Fi 吗', 'zh'))).toBe('wifi');
    expect((await find('你们这里有 Wi-Fi 吗', 'zh')).type).toBe((await find('你们这里有wifi吗', 'zh')).type);
    expect(await entryFor('A.T.M. 在哪里', 'zh')).toBe('atm-location');
    expect(await entryFor('怎么下载你们的 App', 'zh')).toBe('mobile-bank-register');
  });

  test('[N7] a number finds its entry whether it was said or typed', async () => {
    expect(await entryFor('取五万以上要提前说吗', 'zh')).toBe('large-cash');
    expect(await entryFor('取5万以上要提前说吗', 'zh')).toBe('large-cash');
    expect(await entryFor('can I transfer 200,000', 'en')).toBe('transfer-limit');
  });
});
