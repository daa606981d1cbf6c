import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Clause, Sound, Voice } from '../src/synthesis/voice.ts';

const never = new AbortController().signal;

/** All the sound of a clause. */
export async function spoken(voice: Voice, clause: Clause, signal = never): Promise<Sound[]> {
  return Array.fromAsync(voice.speak(clause, signal));
}

/** How long some sound lasts. */
export function lengthMs(sounds: readonly Sound[]): number {
  return durationMs(joined(sounds).length, loudspeakerRate);
}

export function joined(sounds: readonly Sound[]): Int16Array {
  return Int16Array.from(sounds.flatMap(({ pcm }) => Array.from(pcm)));
}

const frameSamples = 600;

/** Mean power in dBFS of the 25 ms frames within 30 dB of the loudest: pauses do not count. */
export function activeLevel(samples: Int16Array): number {
  const powers = powersOf(samples);
  const loudest = Math.max(...powers);
  const active = powers.filter((power) => power > loudest / 1000);
  return 10 * Math.log10(active.reduce((sum, power) => sum + power, 0) / active.length);
}

function powersOf(samples: Int16Array): number[] {
  return framesOf(samples, frameSamples).map(
    (frame) => frame.reduce((sum, sample) => sum + (sample / 32_768) ** 2, 0) / frame.length,
  );
}

function framesOf(samples: Int16Array, length: number): Int16Array[] {
  return Array.from({ length: Math.floor(samples.length / length) }, (_, at) =>
    samples.subarray(at * length, (at + 1) * length),
  );
}

/** Speech is told high from low at a third of its rate as well. */
const pitchRate = loudspeakerRate / 3;
const pitchFrame = pitchRate / 20;
const lags = Array.from({ length: pitchRate / 70 - pitchRate / 400 }, (_, at) => pitchRate / 400 + at);

/** The middle pitch, 70 to 400 Hz, of all voiced frames, where a frame is like itself one period later. */
export function pitchHz(samples: Int16Array): number {
  const periods = framesOf(
    samples.filter((_, at) => at % 3 === 0),
    pitchFrame,
  ).flatMap(periodOf);
  const sorted = periods.sort((one, other) => one - other);
  return pitchRate / sorted[Math.floor(sorted.length / 2)]!;
}

/** In samples; none for a frame that is not voiced. */
function periodOf(frame: Int16Array): number[] {
  const alike = lags.map((lag) => likeness(frame, lag));
  const best = Math.max(...alike);
  if (best < 0.8) return [];
  // Two periods later it is as much alike: the first time counts.
  const first = alike.findIndex((value, at) => value > best * 0.95 && value >= (alike[at + 1] ?? 0));
  return [lags[first]!];
}

function likeness(frame: Int16Array, lag: number): number {
  let [product, before, after] = [0, 1, 1];
  for (let at = 0; at + lag < frame.length; at += 1) {
    product += frame[at]! * frame[at + lag]!;
    before += frame[at]! ** 2;
    after += frame[at + lag]! ** 2;
  }
  return product / Math.sqrt(before * after);
}
