import { createHash } from 'node:crypto';
import { openSoundFile, soundFileChecksumBytes, soundFileMark } from '@lobby/shared/speech/sound-file';
import { z } from 'zod';
import type { Sound } from '../voice.ts';

const mark = Buffer.from(soundFileMark);

const viseme = z.object({
  shape: z.enum(['aa', 'ih', 'ou', 'ee', 'oh', 'closed']),
  startMs: z.number(),
  endMs: z.number(),
  weight: z.number(),
  stressed: z.exactOptional(z.literal(true)),
});

const contents = z.array(z.object({ samples: z.int().min(0), visemes: z.array(viseme) }));

/** Writes the sounds of a clause as a sound file. */
export function encodeSounds(sounds: readonly Sound[]): Buffer {
  const listed = sounds.map(({ pcm, visemes }) => ({ samples: pcm.length, visemes }));
  const header = Buffer.from(JSON.stringify(listed));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const samples = sounds.map(({ pcm }) => Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength));
  const whole = Buffer.concat([mark, length, header, ...samples]);
  return Buffer.concat([whole, checksum(whole)]);
}

/** Reads what `encodeSounds` wrote; undefined when it is not whole or not ours, so that nobody hears a damaged file. */
export function decodeSounds(bytes: Buffer): Sound[] | undefined {
  const whole = bytes.subarray(0, -soundFileChecksumBytes);
  if (!whole.subarray(0, mark.length).equals(mark)) return undefined;
  if (!bytes.subarray(-soundFileChecksumBytes).equals(checksum(whole))) return undefined;
  const { list, samples } = openSoundFile(bytes);
  let from = 0;
  return contents.parse(JSON.parse(new TextDecoder().decode(list))).map(({ samples: count, visemes }) => {
    const pcm = samples.slice(from, from + count);
    from += count;
    return { pcm, visemes };
  });
}

function checksum(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
