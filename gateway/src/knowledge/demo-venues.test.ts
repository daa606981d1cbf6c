import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { beforeAll, describe, expect, test } from 'vitest';
import { demoVenues } from '../config/venue-config.ts';
import { openStorage } from '../storage/open-storage.ts';
import { readVenue } from '../venue/read-venue.ts';
import { silentLog } from '../journal/log.ts';
import { openUnderstanding } from '../understanding/open-understanding.ts';
import type { Router, Routing } from '../understanding/router.ts';
import { corpusOf } from '../understanding/training/corpus.ts';
import { train } from '../understanding/training/train.ts';
import type { Entry } from './entry.ts';
import { importVenue } from './import-venue.ts';
import { normalise } from '@lobby/shared/question/normalise';
import { readEntries } from './read-entries.ts';
import { bank } from './test-questions/bank.ts';
import { clinic } from './test-questions/clinic.ts';
import { government } from './test-questions/government.ts';
import type { Asked, HeldOut } from './test-questions/held-out.ts';
import { topicsOf } from './topics.ts';

const languages: Language[] = ['zh', 'en'];
const never = new AbortController().signal;
const heldOut: Record<(typeof demoVenues)[number], HeldOut> = { bank, clinic, government };

/** Questions out of a hundred that got what they should when this was measured: answered / helped, which is answered or asked. */
const measured = {
  bank: {
    zh: { first: 76, among: 90, asSpoken: [66, 91], misheard: [100, 100], urgent: [33, 50], declined: 66 },
    en: { first: 70, among: 85, asSpoken: [70, 97], misheard: [66, 91], urgent: [50, 75], declined: 90 },
  },
  clinic: {
    zh: { first: 65, among: 81, asSpoken: [30, 85], misheard: [80, 100], urgent: [22, 88], declined: 73 },
    en: { first: 65, among: 78, asSpoken: [50, 90], misheard: [50, 83], urgent: [44, 88], declined: 40 },
  },
  government: {
    zh: { first: 69, among: 84, asSpoken: [26, 85], misheard: [70, 100], urgent: [40, 80], declined: 86 },
    en: { first: 63, among: 78, asSpoken: [40, 93], misheard: [16, 100], urgent: [20, 80], declined: 60 },
  },
} as const;

/** The share of questions that get what they should, out of a hundred. */
function share(hits: readonly boolean[]): number {
  return (100 * hits.filter(Boolean).length) / hits.length;
}

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
let buildMs: number;

async function know(name: string): Promise<void> {
  const storage = await openStorage(':memory:');
  const id = await importVenue(storage.database, join(import.meta.dirname, '../../demo', name));
  entries = await readEntries(storage.database, id);
  tappable = (await readVenue(storage.database, id)).suggestions;
  await storage.close();
  const before = process.cpuUsage();
  router = await openUnderstanding(
    { topics: topicsOf(entries, []), folder: tmpdir(), log: silentLog },
    never,
  );
  buildMs = cpuMsSince(before);
}

function find(text: string, language: Language): Promise<Routing> {
  return router.route({ text, language }, never);
}

async function typesOf(texts: readonly string[], language: Language): Promise<Routing['type'][]> {
  return Promise.all(texts.map(async (text) => (await find(text, language)).type));
}

async function entryFor(text: string, language: Language): Promise<string> {
  const routing = await find(text, language);
  return routing.type === 'sure' ? routing.match.target.id : routing.type;
}

/** Whether a question got its answer, was offered it among others, or missed it. */
async function outcomeOf([text, entry]: Asked, language: Language): Promise<'right' | 'offered' | 'missed'> {
  const routing = await find(text, language);
  if (routing.type === 'sure' && routing.match.target.id === entry) return 'right';
  const offered = routing.type === 'unsure' && routing.matches.some(({ target }) => target.id === entry);
  return offered ? 'offered' : 'missed';
}

describe.each(demoVenues)('in the demo %s', (name) => {
  beforeAll(() => know(name), 60_000);

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

  test('[D11] a thousand wordings are learnt in three seconds of one core, and a question takes less than ten milliseconds', async () => {
    const before = process.cpuUsage();
    for (const [text] of heldOut[name].asSpoken.zh) await find(text, 'zh');
    const spentMs = cpuMsSince(before);
    expect(buildMs).toBeLessThan(4000);
    expect(spentMs / heldOut[name].asSpoken.zh.length).toBeLessThan(10);
  });

  describe.each(languages)('in %s', (language) => {
    const questions = heldOut[name];
    const floor = measured[name][language];

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

    test('[D8] most wordings would be found if nobody had written them down', () => {
      const topics = topicsOf(entries, []).filter((topic) => topic.language === language);
      const { count, right, amongThree } = train({
        corpus: corpusOf(topics, language),
        indexPath: '',
      }).trials;
      // One wording in ten is left out at a time here; the floors were measured leaving out one at a time.
      expect((100 * right) / count).toBeGreaterThan(floor.first - 7);
      expect((100 * amongThree) / count).toBeGreaterThan(floor.among - 7);
    });

    test.each([
      ['[D4] questions as people speak them', 'asSpoken'],
      ['[D10] misheard questions', 'misheard'],
      ['[K7] words of somebody who may be in danger', 'urgent'],
    ] as const)('%s are answered, or asked back about with the right one offered', async (_, kind) => {
      const outcomes = await Promise.all(
        questions[kind][language].map((asked) => outcomeOf(asked, language)),
      );
      const [answered, helped] = floor[kind];
      expect(share(outcomes.map((outcome) => outcome === 'right'))).toBeGreaterThanOrEqual(answered);
      expect(share(outcomes.map((outcome) => outcome !== 'missed'))).toBeGreaterThanOrEqual(helped);
    });

    test('[D6] questions from elsewhere are mostly declined, and hardly ever answered', async () => {
      const found = await typesOf(questions.fromElsewhere[language], language);
      expect(share(found.map((type) => type === 'unknown'))).toBeGreaterThanOrEqual(floor.declined);
      expect(found.filter((type) => type === 'sure').length).toBeLessThanOrEqual(1);
    });

    test('[D6] questions of the same field that nobody wrote an answer to are hardly ever answered', async () => {
      const found = await typesOf(questions.nearMisses[language], language);
      // Two of ten at worst, in Chinese at the bank and at the hospital.
      expect(share(found.map((type) => type === 'sure'))).toBeLessThanOrEqual(20);
    });
  });
});

describe('at the demo bank', () => {
  beforeAll(() => know('bank'), 60_000);

  test('[D7] a Chinese question with English words in it is answered', async () => {
    expect(await entryFor('你们这里有 Wi-Fi 吗', 'zh')).toBe('wifi');
    expect(await entryFor('A.T.M. 在哪里', 'zh')).toBe('atm-location');
    expect(await entryFor('怎么下载你们的 App', 'zh')).toBe('mobile-bank-register');
  });

  test('[N7] a number finds its entry whether it was said or typed', async () => {
    expect(await entryFor('取五万以上要提前说吗', 'zh')).toBe('large-cash');
    expect(await entryFor('取5万以上要提前说吗', 'zh')).toBe('large-cash');
    expect(await entryFor('can I transfer 200,000', 'en')).toBe('transfer-limit');
  });
});
