import { microphoneRate } from '@lobby/shared/speech/pcm';
import { babbleOf } from '../hear/hall-babble.ts';
import { atLoudness } from '../hear/loudness.ts';
import type { Recording } from '../speech/recordings.ts';

/** How the people around talk: all at once, or one after the other with pauses between them. */
export type Crowd = 'at once' | 'in turn';

/** Nobody talks longer without a pause. */
const longestSeconds = 6;

/** Between two who talk in turn, in seconds. */
const gap = { least: 0.3, most: 2.5 } as const;

/** People who talk as loudly as `level` (root of the mean square) while they do. `random` gives -1 to 1. */
export function peopleAround(
  crowd: Crowd,
  people: readonly Recording[],
  random: () => number,
): (length: number, level: number) => Int16Array {
  const voices = people.map(({ samples }) => samples);
  return crowd === 'at once'
    ? (length, level) => atLoudness(babbleOf(voices, length, random), level)
    : (length, level) => inTurn(voices, { length, level }, random);
}

function inTurn(
  voices: readonly Int16Array[],
  { length, level }: { length: number; level: number },
  random: () => number,
): Int16Array {
  const sound = new Int16Array(length);
  const share = (): number => (random() + 1) / 2;
  for (let at = 0; at < length;) {
    const voice = voices[Math.floor(share() * voices.length) % voices.length] ?? new Int16Array(1);
    const said = voice.subarray(0, Math.min(longestSeconds * microphoneRate, length - at));
    sound.set(atLoudness(Float64Array.from(said), level), at);
    const pause = gap.least + share() * (gap.most - gap.least);
    at += said.length + Math.round(pause * microphoneRate);
  }
  return sound;
}
