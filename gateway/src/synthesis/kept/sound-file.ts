import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Sound } from '../voice.ts';

/** Begins every file of ours. */
const mark = Buffer.from('LobbySound1\n');
const checksumBytes = 32;
const lengthBytes = 4;

const viseme = z.object({
  shape: z.enum(['aa', 'ih', 'ou', 'ee', 'oh', 'closed']),
  startMs: z.number(),
  endMs: z.number(),
  weight: z.number(),
  stressed: z.exactOptional(z.literal(true)),
});

const contents = z.array(z.object({ samples: z.int().min(0), visemes: z.array(viseme) }));

/** Writes the sounds of a clause as bytes: what they are made of as JSON, their samples one after another, and a checksum of both. */
export function encodeSounds(sounds: readonly Sound[]): Buffer {
  const listed = sounds.map(({ pcm, visemes }) => ({ samples: pcm.length, visemes }));
  const header = Buffer.from(JSON.stringify(listed));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(header.length);
  const samples = sounds.map(({ pcm }) => Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength));
  const whole = Buffer.concat([mark, length, header, ...samples]);
  return Buffer.concat([whole, checksum(whole)]);
}

/** Reads what `encodeSounds` wrote; undefined when it is not whole or not ours, so that nobody hears a damaged file. */
export function decodeSounds(bytes: Buffer): Sound[] | undefined {
  const whole = bytes.subarray(0, -checksumBytes);
  if (!whole.subarray(0, mark.length).equals(mark)) return undefined;
  if (!bytes.subarray(-checksumBytes).equals(checksum(whole))) return undefined;
  const headerAt = mark.length + lengthBytes;
  const soundAt = headerAt + whole.readUInt32LE(mark.length);
  const listed = contents.parse(JSON.parse(whole.toString('utf8', headerAt, soundAt)));
  // A copy begins at an even address, wherever the samples lie in the file.
  const samples = new Int16Array(new Uint8Array(whole.subarray(soundAt)).buffer);
  let from = 0;
  return listed.map(({ samples: count, visemes }) => {
    const pcm = samples.slice(from, from + count);
    from += count;
    return { pcm, visemes };
  });
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
