import { join } from 'node:path';
import { demoVenues } from '@lobby/gateway/config/venue-config';
import { silentLog } from '@lobby/gateway/journal/log';
import { importVenue } from '@lobby/gateway/knowledge/import-venue';
import { readEntries } from '@lobby/gateway/knowledge/read-entries';
import { bank } from '@lobby/gateway/knowledge/test-questions/bank';
import { clinic } from '@lobby/gateway/knowledge/test-questions/clinic';
import { government } from '@lobby/gateway/knowledge/test-questions/government';
import type { HeldOut } from '@lobby/gateway/knowledge/test-questions/held-out';
import { type Outcome, outcomesOf, shareOf } from '@lobby/gateway/knowledge/test-questions/outcomes';
import { topicsOf } from '@lobby/gateway/knowledge/topics';
import { openStorage } from '@lobby/gateway/storage/open-storage';
import { openUnderstanding } from '@lobby/gateway/understanding/open-understanding';
import type { Router, Topic } from '@lobby/gateway/understanding/router';
import type { Language } from '@lobby/shared/protocol/language';
import type { Benchmark, Table } from '../findings.ts';
import { openMeanings } from './engine.ts';
import { type Hall, openHall } from './hall-questions.ts';

const heldOut = { bank, clinic, government };
const demos = join(import.meta.dirname, '../../../gateway/demo');
const { signal } = new AbortController();
const languages = ['zh', 'en'] as const;
const known = ['asSpoken', 'misheard', 'inHall', 'urgent'] as const;
const unknown = ['fromElsewhere', 'nearMisses'] as const;

type Kind = (typeof known)[number] | (typeof unknown)[number];
type Questions = Record<Kind, HeldOut[keyof HeldOut][Language]>;

/** One venue in one language, by words or with meanings. */
interface Measured {
  name: string;
  outcomes: Record<Kind, Outcome[]>;
}

/** What becomes of the questions that the demo venues are asked in words nobody wrote down for them. */
export const benchVenues: Benchmark = async () => {
  const questions = await readQuestions();
  const meanings = await openMeanings();
  try {
    const measured: Measured[] = [];
    for (const venue of demoVenues) {
      const topics = await topicsOfVenue(venue);
      const router = await openUnderstanding({ topics, folder: meanings.folder, log: silentLog }, signal);
      measured.push(...(await measure(router, questions[venue], `${venue}, by words`)));
      await router.improve(meanings.embedder, signal);
      measured.push(...(await measure(router, questions[venue], `${venue}, with meanings`)));
    }
    const all = [...measured, ...pooled(measured)];
    return { tables: [knownTable(all), unknownTable(all)], figures: figuresOf(pooled(measured)), notes };
  } finally {
    await meanings.embedder.close();
  }
};

const notes = [
  'Questions with an answer: answered rightly / asked back with the right one offered / answered wrongly; the rest is asked back without it or declined.',
  'Four numbers (three shares that thresholds are chosen by, what a correction costs) were read off these questions; everything else was learnt from the knowledge alone.',
  'Misheard: written by hand, as a recogniser might mishear. In a hall: the questions as spoken, said by a voice that the gateway does not use while six people talk 5 dB softer, as the ears of this machine wrote them; empty where there are no recordings of people.',
];

async function topicsOfVenue(venue: string): Promise<Topic[]> {
  const storage = await openStorage(':memory:');
  try {
    const id = await importVenue(storage.database, join(demos, venue));
    return topicsOf(await readEntries(storage.database, id), []);
  } finally {
    await storage.close();
  }
}

/** The held-out questions, and those as spoken once more as the ears hear them in a hall. */
async function readQuestions(): Promise<Record<keyof typeof heldOut, Record<Language, Questions>>> {
  const hall = await openHall();
  try {
    return {
      bank: await questionsOf('bank', hall),
      clinic: await questionsOf('clinic', hall),
      government: await questionsOf('government', hall),
    };
  } finally {
    await hall?.close();
  }
}

async function questionsOf(
  venue: keyof typeof heldOut,
  hall: Hall | undefined,
): Promise<Record<Language, Questions>> {
  const of = async (language: Language): Promise<Questions> => {
    const { asSpoken, misheard, urgent, fromElsewhere, nearMisses } = heldOut[venue];
    return {
      asSpoken: asSpoken[language],
      misheard: misheard[language],
      inHall: (await hall?.heard(asSpoken[language], { name: venue, language })) ?? [],
      urgent: urgent[language],
      fromElsewhere: fromElsewhere[language],
      nearMisses: nearMisses[language],
    };
  };
  return { zh: await of('zh'), en: await of('en') };
}

async function measure(
  router: Router,
  questions: Record<Language, Questions>,
  name: string,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const language of languages) {
    const ask = (kind: Kind): Promise<Outcome[]> => outcomesOf(router, questions[language][kind], language);
    const [venue, variant] = name.split(', ');
    measured.push({ name: `${venue}, ${language}, ${variant}`, outcomes: await forEachKind(ask) });
  }
  return measured;
}

async function forEachKind(outcomesIn: (kind: Kind) => Promise<Outcome[]>): Promise<Record<Kind, Outcome[]>> {
  return {
    asSpoken: await outcomesIn('asSpoken'),
    misheard: await outcomesIn('misheard'),
    inHall: await outcomesIn('inHall'),
    urgent: await outcomesIn('urgent'),
    fromElsewhere: await outcomesIn('fromElsewhere'),
    nearMisses: await outcomesIn('nearMisses'),
  };
}

/** All venues taken together. */
function pooled(measured: readonly Measured[]): Measured[] {
  const groups = Map.groupBy(measured, ({ name }) => name.slice(name.indexOf(',') + 2));
  return [...groups].map(([name, group]) => {
    const all = (kind: Kind): Outcome[] => group.flatMap(({ outcomes }) => outcomes[kind]);
    return {
      name: `all, ${name}`,
      outcomes: {
        asSpoken: all('asSpoken'),
        misheard: all('misheard'),
        inHall: all('inHall'),
        urgent: all('urgent'),
        fromElsewhere: all('fromElsewhere'),
        nearMisses: all('nearMisses'),
      },
    };
  });
}

function knownTable(measured: readonly Measured[]): Table {
  return {
    title: 'Questions with an answer: right / offered / wrong (%)',
    headings: ['', 'as spoken', 'misheard', 'in a hall', 'urgent'],
    rows: measured.map(({ name, outcomes }) => [
      name,
      ...known.map((kind) => shares(outcomes[kind], ['right', 'offered', 'wrong'])),
    ]),
  };
}

function unknownTable(measured: readonly Measured[]): Table {
  return {
    title: 'Questions without one: answered / asked back / declined (%)',
    headings: ['', 'from elsewhere', 'of the same field'],
    rows: measured.map(({ name, outcomes }) => [
      name,
      ...unknown.map((kind) => shares(outcomes[kind], ['wrong', 'asked', 'declined'])),
    ]),
  };
}

function shares(outcomes: readonly Outcome[], these: readonly Outcome[]): string {
  if (outcomes.length === 0) return '';
  return these.map((each) => shareOf(outcomes, each).toFixed(0)).join(' / ');
}

function figuresOf(all: readonly Measured[]): Record<string, number> {
  return Object.fromEntries(
    all.flatMap(({ name, outcomes }): [string, number][] => [
      [`${name}, spoken right`, shareOf(outcomes.asSpoken, 'right')],
      [`${name}, misheard right`, shareOf(outcomes.misheard, 'right')],
      [`${name}, in a hall right`, shareOf(outcomes.inHall, 'right')],
      [`${name}, strangers answered`, shareOf(outcomes.fromElsewhere, 'wrong')],
    ]),
  );
}
