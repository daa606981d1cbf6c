import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Voice } from '@lobby/gateway/synthesis/voice';
import type { Language } from '@lobby/shared/protocol/language';
import { loudspeakerRate, microphoneRate } from '@lobby/shared/speech/pcm';
import { resample } from './resample.ts';
import { writeWave } from '@lobby/shared/speech/wave';
import { readWave } from './wave.ts';

/** Keeps spoken questions from run to run, so that every run hears the same sound. */
const kept = join(import.meta.dirname, '..', '..', '.cache', 'questions');

/** A question as a synthetic visitor says it, at the microphone's rate; made once and kept as a file. */
export async function sayQuestion(
  voice: () => Promise<Voice>,
  { name, text, language }: { name: string; text: string; language: Language },
): Promise<Int16Array> {
  await mkdir(kept, { recursive: true });
  const path = join(kept, `${language}-${name}.wav`);
  const file = await readFile(path).catch(() => undefined);
  if (file !== undefined) return readWave(file).samples;
  const pieces: Int16Array[] = [];
  const { signal } = new AbortController();
  for await (const { pcm } of (await voice()).speak({ text, language }, signal)) pieces.push(pcm);
  const samples = resample(joined(pieces), loudspeakerRate, microphoneRate);
  await writeFile(path, writeWave({ rate: microphoneRate, samples }));
  return samples;
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
