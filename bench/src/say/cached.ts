import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SoundArchive } from '@lobby/gateway/synthesis/kept/sound-archive';
import { type ClosableVoice, PreparedVoice } from '@lobby/gateway/synthesis/prepared-voice';
import type { Clause } from '@lobby/gateway/synthesis/voice';
import { firstSounds } from './first-sound.ts';

/** First sounds of clauses that were spoken before: from the disk, as after a restart, and from memory. */
export interface CachedTimes {
  disk: number[];
  memory: number[];
}

/** Through the gateway's own cache, in a folder of its own. */
export async function cachedTimes(voice: ClosableVoice, clauses: readonly Clause[]): Promise<CachedTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-bench-cached-'));
  try {
    const known = { first: clauses, later: [] };
    const prepared = await restarted(voice, folder);
    await prepared.prepare(known, () => {}, new AbortController().signal);
    const memory = await firstSounds(prepared, clauses);
    return { memory, disk: await firstSounds(await restarted(voice, folder), clauses) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function restarted(voice: ClosableVoice, folder: string): Promise<PreparedVoice> {
  return new PreparedVoice(voice, { archive: await SoundArchive.open({ folder, voice: 'bench' }) });
}
