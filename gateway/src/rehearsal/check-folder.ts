import { join } from 'node:path';
import type { Bilingual } from '@lobby/shared/protocol/language';
import { DocumentUnreadable } from '../documents/document-unreadable.ts';
import { takeIn } from '../documents/take-in.ts';
import { FlowFilesFaulty, readFlowFiles } from '../flows/files/read-flow-files.ts';
import { documentFiles } from '../knowledge/passages/document-files.ts';
import { readVenueFile, VenueFaulty } from '../knowledge/venue-file/parse-venue.ts';
import { folderOf } from '../knowledge/venue-file/venue-source.ts';
import { readTranscripts } from './read-transcripts.ts';

/** What lies in a venue's folder, and all that is wrong with it. */
export interface FolderCheck {
  /** Undefined where the venue's own files are faulty. */
  name: Bilingual | undefined;
  counts: Record<'entries' | 'flows' | 'systems' | 'documents' | 'conversations', number>;
  /** Each with its file and line, in the order of the files. */
  faults: string[];
  /** Whether conversations can be played: a faulty document or conversation leaves the others alone. */
  playable: boolean;
}

/** Reads everything that staff wrote for a venue, a folder or a file. Throws `VenueMissing` and the signal's reason. */
export async function checkFolder(path: string, signal: AbortSignal): Promise<FolderCheck> {
  const folder = await folderOf(path);
  const venue = await read(readVenueFile(path));
  const tasks = await read(readFlowFiles(folder));
  const transcripts = await readTranscripts(folder);
  const documents = await checkDocuments(folder, signal);
  return {
    name: venue.content?.name,
    counts: {
      entries: venue.content?.entries.length ?? 0,
      flows: tasks.content?.flows.length ?? 0,
      systems: tasks.content?.systems.length ?? 0,
      documents: documents.length,
      conversations: transcripts.reduce((sum, { conversations }) => sum + conversations.length, 0),
    },
    faults: [
      ...venue.faults,
      ...tasks.faults,
      ...transcripts.flatMap(({ faults }) => faults),
      ...documents.flat(),
    ],
    playable: venue.content !== undefined && tasks.content !== undefined,
  };
}

/** What files say, or their faults. */
async function read<Content>(
  reading: Promise<Content>,
): Promise<{ content?: Content; faults: readonly string[] }> {
  try {
    return { content: await reading, faults: [] };
  } catch (fault) {
    if (fault instanceof VenueFaulty || fault instanceof FlowFilesFaulty) return { faults: fault.faults };
    throw fault;
  }
}

/** The faults of each document. */
async function checkDocuments(folder: string, signal: AbortSignal): Promise<string[][]> {
  const faults: string[][] = [];
  for (const { path } of await documentFiles(folder)) {
    try {
      await takeIn(join(folder, path), signal);
      faults.push([]);
    } catch (fault) {
      if (!(fault instanceof DocumentUnreadable)) throw fault;
      faults.push([`${path}: ${fault.message}`]);
    }
  }
  return faults;
}
