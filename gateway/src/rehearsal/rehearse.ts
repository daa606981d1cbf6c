import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFlows } from '../flows/files/import-flows.ts';
import { readFlows } from '../flows/files/read-flows.ts';
import { importVenue } from '../knowledge/import-venue.ts';
import { silentLog } from '../journal/log.ts';
import { importDocuments } from '../knowledge/passages/import-documents.ts';
import { readPassages } from '../knowledge/passages/read-passages.ts';
import { topicsOf } from '../knowledge/topics.ts';
import { openUnderstanding, type Understanding } from '../understanding/open-understanding.ts';
import { readDepartments } from '../knowledge/read-departments.ts';
import { readEntries } from '../knowledge/read-entries.ts';
import { folderOf } from '../knowledge/venue-file/venue-source.ts';
import { openStorage } from '../storage/open-storage.ts';
import { readVenue } from '../venue/read-venue.ts';
import { differencesIn, type Difference } from './differences.ts';
import { play, type Stage } from './play.ts';
import { readTranscripts } from './read-transcripts.ts';
import type { Conversation } from './transcript.ts';

/** How a written conversation went. */
export interface Rehearsal {
  file: string;
  name: string;
  /** What went otherwise than written, in order; nothing when all went well. */
  differences: { turn: number; visitor: string | null; difference: Difference }[];
}

/** Opens what conversations of a venue, a folder or a file, are played with. Throws what faulty files throw. */
export async function openStage(path: string): Promise<Stage & { router: Understanding }> {
  const { database, close } = await openStorage(':memory:');
  try {
    const venueId = await importVenue(database, path);
    const folder = await folderOf(path);
    const { signal } = new AbortController();
    await importFlows(database, venueId, folder);
    await importDocuments(database, { venueId, folder }, signal);
    const entries = await readEntries(database, venueId);
    const tasks = await readFlows(database, venueId);
    const departments = await readDepartments(database, venueId);
    const { suggestions } = await readVenue(database, venueId);
    const topics = topicsOf(entries, [...tasks.flows.values()], departments);
    const needs = { topics, folder: join(tmpdir(), 'lobby-rehearsal'), log: silentLog };
    const router = await openUnderstanding(needs, signal);
    const passages = await readPassages(database, venueId);
    return { entries, passages, ...tasks, suggestions, departments, router };
  } finally {
    await close();
  }
}

/** Plays every conversation that is written beside a venue's flows. Throws what faulty files of the venue throw. */
export async function rehearse(path: string): Promise<Rehearsal[]> {
  const stage = await openStage(path);
  const transcripts = await readTranscripts(await folderOf(path));
  const rehearsals = transcripts.flatMap(({ file, conversations }) =>
    conversations.map((each) => rehearseOne(each, { file, stage })),
  );
  return Promise.all(rehearsals);
}

async function rehearseOne(
  conversation: Conversation,
  { file, stage }: { file: string; stage: Stage },
): Promise<Rehearsal> {
  const played = await play(conversation, stage);
  const differences = conversation.turns.flatMap((expected, place) => {
    const turn = played[place];
    const { visitor } = expected;
    const found = turn === undefined ? [] : differencesIn(expected, turn);
    return found.map((difference) => ({ turn: place + 1, visitor, difference }));
  });
  return { file, name: conversation.name, differences };
}
