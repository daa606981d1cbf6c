import { join } from 'node:path';
import { demoVenues } from '@lobby/gateway/config/venue-config';
import { silentLog } from '@lobby/gateway/journal/log';
import { importVenue } from '@lobby/gateway/knowledge/import-venue';
import { readEntries } from '@lobby/gateway/knowledge/read-entries';
import { bank } from '@lobby/gateway/knowledge/test-questions/bank';
import { clinic } from '@lobby/gateway/knowledge/test-questions/clinic';
import { government } from '@lobby/gateway/knowledge/test-questions/government';
import { type Outcome, outcomesOf, shareOf } from '@lobby/gateway/knowledge/test-questions/outcomes';
import { topicsOf } from '@lobby/gateway/knowledge/topics';
import { openStorage } from '@lobby/gateway/storage/open-storage';
import { openUnderstanding } from '@lobby/gateway/understanding/open-understanding';
import type { Router, Topic } from '@lobby/gateway/understanding/router';
import type { Benchmark, Table } from '../findings.ts';
import { openMeanings } from './engine.ts';

const heldOut = { bank, clinic, government };
const demos = join(import.meta.dirname, '../../../gateway/demo');
const { signal } = new AbortController();
const languages = ['zh', 'en'] as const;
const known = ['asSpoken', 'misheard', 'urgent'] as const;
const unknown = ['fromElsewhere', 'nearMisses'] as const;

type Kind = (typeof known)[number] | (typeof unknown)[number];

/** One venue in one language, by words or with meanings. */
interface Measured {
  name: string;
  outcomes: Record<Kind, Outcome[]>;
}

/** What becomes of the questions that the demo venues are asked in words nobody wrote down for them. */
export const benchVenues: Benchmark = async () => {
  const meanings = await openMeanings();
  try {
    const measured: Measured[] = [];
    for (const venue of demoVenues) {
      const topics = await topicsOfVenue(venue);
      const router = await openUnderstanding({ topics, folder: meanings.folder, log: silentLog }, signal);
      measured.push(...(await measure(venue, router, 'by words')));
      await router.improve(meanings.embedder, signal);
      measured.push(...(await measure(venue, router, 'with meanings')));
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

async function measure(venue: keyof typeof heldOut, router: Router, variant: string): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const language of languages) {
    const ask = (kind: Kind): Promise<Outcome[]> =>
      outcomesOf(router, heldOut[venue][kind][language], language);
    measured.push({
      name: `${venue}, ${language}, ${variant}`,
      outcomes: {
        asSpoken: await ask('asSpoken'),
        misheard: await ask('misheard'),
        urgent: await ask('urgent'),
        fromElsewhere: await ask('fromElsewhere'),
        nearMisses: await ask('nearMisses'),
      },
    });
  }
  return measured;
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
    headings: ['', 'as spoken', 'misheard', 'urgent'],
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
  return these.map((each) => shareOf(outcomes, each).toFixed(0)).join(' / ');
}

function figuresOf(all: readonly Measured[]): Record<string, number> {
  return Object.fromEntries(
    all.flatMap(({ name, outcomes }): [string, number][] => [
      [`${name}, spoken right`, shareOf(outcomes.asSpoken, 'right')],
      [`${name}, strangers answered`, shareOf(outcomes.fromElsewhere, 'wrong')],
    ]),
  );
}
