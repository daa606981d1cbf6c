import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resample } from '@lobby/bench/speech/resample';
import { writeWave } from '@lobby/shared/speech/wave';
import { microphoneRate } from '@lobby/shared/speech/pcm';

/** One stretch of what a fake microphone hears: silence for so long, then these 16 kHz samples. */
export interface Heard {
  afterMs: number;
  samples: Int16Array;
}

/** Chromium's fake microphone takes this rate without resampling. */
const rate = 48_000;

/** Writes what a fake microphone shall hear and returns the file. It ends in a minute of silence. */
export async function fakeMicrophone(stretches: readonly Heard[]): Promise<string> {
  const pieces = stretches.flatMap(({ afterMs, samples }) => [
    new Int16Array((rate * afterMs) / 1000),
    resample(samples, microphoneRate, rate),
  ]);
  pieces.push(new Int16Array(rate * 60));
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  const file = join(await mkdtemp(join(tmpdir(), 'lobby-microphone-')), 'microphone.wav');
  await writeFile(file, writeWave({ rate, samples: whole }));
  return file;
}
