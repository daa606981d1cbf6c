import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { departmentIds } from '../knowledge/venue-file/venue-source.ts';
import { inFile, parseWritten } from '../written/parse-written.ts';
import { transcriptSchema, type Conversation } from './transcript.ts';

/** A file of conversations, by its name from the venue's folder on, and what is wrong with it. */
export interface TranscriptFile {
  file: string;
  conversations: Conversation[];
  faults: string[];
}

/** Reads `flows/*.transcript.yaml` of a venue's folder and of its departments, in the order of their names; any folder may be missing. */
export async function readTranscripts(folder: string): Promise<TranscriptFile[]> {
  const departments = await departmentIds(folder);
  const rooms = ['flows', ...departments.map((id) => `departments/${id}/flows`)];
  const found = rooms.map(async (room) => {
    const names = await readdir(join(folder, room)).catch((): string[] => []);
    const wanted = names.filter((name) => name.endsWith('.transcript.yaml')).toSorted();
    return Promise.all(wanted.map((name) => readTranscript(folder, `${room}/${name}`)));
  });
  return (await Promise.all(found)).flat();
}

async function readTranscript(folder: string, file: string): Promise<TranscriptFile> {
  const form = { schema: transcriptSchema, crossCheck: () => [] };
  const written = parseWritten(await readFile(join(folder, file), 'utf8'), form);
  if (written.type === 'faulty') return { file, conversations: [], faults: inFile(file, written.faults) };
  return { file, conversations: written.content.conversations, faults: [] };
}
