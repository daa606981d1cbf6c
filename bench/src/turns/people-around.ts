import { microphoneRate } from '@lobby/shared/speech/pcm';
import { babbleOf } from '../hear/hall-babble.ts';
import { loudness } from '../hear/loudness.ts';
import type { Recording } from '../speech/recordings.ts';

/** How the people around talk: all at once, or one after the other with pauses between them. */
export type Crowd = 'at once' | 'in turn';

/** Nobody talks longer without a pause. */
const longestSeconds = 6;

/** Between two who talk in turn, in seconds. */
const gap = { least: 0.3, most: 2.5 } as const;

/** People who talk, of no particular loudness. `random` gives -1 to 1. */
export function peopleAround(
  crowd: Crowd,
  people: readonly Recording[],
  random: () => number,
): (length: number) => Float64Array {
  const voices = people.map(({ samples }) => samples);
  return crowd === 'at once'
    ? (length) => babbleOf(voices, length, random)
    : (length) => inTurn(voices, length, random);
}

function inTurn(voices: readonly Int16Array[], length: number, random: () => number): Float64Array {
  const sound = new Float64Array(length);
  const share = (): number => (random() + 1) / 2;
  for (let at = 0; at < length;) {
    const voice = voices[Math.floor(share() * voices.length) % voices.length] ?? new Int16Array(1);
    const said = voice.subarray(0, Math.min(longestSeconds * microphoneRate, length - at));
    const gain = 1 / (loudness(said) || 1);
    for (const [index, sample] of said.entries()) sound[at + index] = gain * sample;
    const pause = gap.least + share() * (gap.most - gap.least);
    at += said.length + Math.round(pause * microphoneRate);
  }
  return sound;
}
