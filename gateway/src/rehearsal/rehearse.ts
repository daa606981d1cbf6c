import { tmpdir } from 'node:os';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFlows } from '../flows/files/import-flows.ts';
import { readFlows } from '../flows/files/read-flows.ts';
import { importVenue } from '../knowledge/import-venue.ts';
import { silentLog } from '../journal/log.ts';
import { topicsOf } from '../knowledge/topics.ts';
import { openUnderstanding } from '../understanding/open-understanding.ts';
import { readEntries } from '../knowledge/read-entries.ts';
import { openStorage } from '../storage/open-storage.ts';
import { readVenue } from '../venue/read-venue.ts';
import { parseWritten } from '../written/parse-written.ts';
import { faultsOf, play, type Stage } from './play.ts';
import { transcriptSchema, type Conversation } from './transcript.ts';

/** How a written conversation went. */
export interface Rehearsal {
  file: string;
  name: string;
  /** What went otherwise than written; nothing when all went well. */
  faults: string[];
}

/** Opens what conversations of a venue's folder are played with. Throws what faulty files throw. */
export async function openStage(folder: string): Promise<Stage> {
  const { database, close } = await openStorage(':memory:');
  try {
    const venueId = await importVenue(database, folder);
    await importFlows(database, venueId, folder);
    const [entries, tasks, venue] = [
      await readEntries(database, venueId),
      await readFlows(database, venueId),
      await readVenue(database, venueId),
    ];
    const topics = topicsOf(entries, [...tasks.flows.values()]);
    const needs = { topics, folder: tmpdir(), log: silentLog };
    const router = await openUnderstanding(needs, new AbortController().signal);
    return { entries, ...tasks, suggestions: venue.suggestions, router };
  } finally {
    await close();
  }
}

/** Plays every conversation of `flows/*.transcript.yaml` in a venue's folder. */
export async function rehearse(folder: string): Promise<Rehearsal[]> {
  const stage = await openStage(folder);
  const names = (await readdir(join(folder, 'flows'))).filter((name) => name.endsWith('.transcript.yaml'));
  const rehearsals = await Promise.all(
    names.toSorted().map(async (file) => {
      const written = parseWritten(await readFile(join(folder, 'flows', file), 'utf8'), {
        schema: transcriptSchema,
        crossCheck: () => [],
      });
      if (written.type === 'faulty') return [{ file, name: 'the file', faults: written.faults }];
      return Promise.all(written.content.conversations.map((each) => rehearseOne(each, { file, stage })));
    }),
  );
  return rehearsals.flat();
}

async function rehearseOne(
  conversation: Conversation,
  { file, stage }: { file: string; stage: Stage },
): Promise<Rehearsal> {
  const played = await play(conversation, stage);
  const faults = conversation.turns.flatMap((expected, place) => {
    const turn = played[place];
    const found = turn === undefined ? ['was not played'] : faultsOf(expected, turn);
    return found.map((fault) => `turn ${place + 1}, "${expected.visitor ?? '~'}": ${fault}`);
  });
  return { file, name: conversation.name, faults };
}
