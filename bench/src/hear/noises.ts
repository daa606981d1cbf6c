import { microphoneRate } from '@lobby/shared/speech/pcm';
import { atLoudness } from './loudness.ts';
import { randomness } from './random.ts';

/** A sound of a hall in which nobody says anything. */
export interface Noise {
  kind: string;
  samples: Int16Array;
}

type Random = () => number;
type Make = (length: number, random: Random) => Float64Array;

const turn = (2 * Math.PI) / microphoneRate;
const between = (random: Random, low: number, high: number): number =>
  low + ((high - low) * (random() + 1)) / 2;
const each = (length: number, value: (at: number) => number): Float64Array =>
  Float64Array.from({ length }, (_, at) => value(at));

/** One kind a line: hiss, rumble, mains, cough, cleared throat, claps, steps, door, beeper, chime, keyboard. */
const kinds: Record<string, Make> = {
  hiss: (length, random) => each(length, random),
  rumble: (length, random) => smoothed(each(length, random), 0.02),
  mains: (length, random) => each(length, (at) => Math.sin(50 * turn * at) + 0.05 * random()),
  cough,
  throat,
  claps: (length, random) => bursts(length, random, { every: 1 / 2_000, decay: 400 }),
  steps: (length, random) =>
    each(
      length,
      (at) => (Math.sin(80 * turn * (at % 8_000)) + 0.4 * random()) * Math.exp(-(at % 8_000) / 500),
    ),
  door: (length, random) =>
    each(length, (at) => (at < length / 3 ? 0.01 : Math.exp((length / 3 - at) / 1_500)) * random()),
  beeper: (length, random) => {
    const hertz = between(random, 600, 2_200);
    return each(length, (at) => (Math.floor(at / 3_200) % 2) * Math.sin(hertz * turn * at));
  },
  chime: (length, random) => {
    const base = between(random, 220, 440);
    return each(length, (at) => {
      const hertz = base * [1, 5 / 4, 3 / 2, 2][Math.floor(at / 4_000) % 4]!;
      return Math.sin(hertz * turn * at) * Math.exp(-(at % 4_000) / 3_000);
    });
  },
  keyboard: (length, random) => each(length, (at) => random() * Math.exp(-(at % 2_600) / 60)),
};

/** So many of each kind, from half a second to two seconds long and from quiet to loud, and silence. */
export function hallNoises(ofEach: number, seed: number): Noise[] {
  const random = randomness(seed);
  const noises = Object.entries(kinds).flatMap(([kind, make]) =>
    Array.from({ length: ofEach }, (_, index) => {
      const length = Math.round(microphoneRate * (0.5 + 0.375 * (index % 5)));
      return { kind, samples: atLoudness(make(length, random), [300, 1_000, 3_000][index % 3] ?? 0) };
    }),
  );
  return [...noises, { kind: 'silence', samples: new Int16Array(2 * microphoneRate) }];
}

/** Noise through the resonances of a throat and a mouth, once or twice. */
function cough(length: number, random: Random): Float64Array {
  const decay = between(random, 800, 2_000);
  const start = between(random, 0.1, 0.3) * length;
  const again = random() > 0 ? start + 5_500 : length;
  const force = (since: number): number =>
    since < 0 ? 0 : Math.min(1, since / 200) * Math.exp(-since / decay);
  const breath = each(length, (at) => random() * (force(at - start) + 0.7 * force(at - again)));
  return sumOf(breath, resonance(breath, between(random, 500, 900), 200), resonance(breath, 1_500, 300));
}

/** A rough low voice without words. */
function throat(length: number, random: Random): Float64Array {
  const period = Math.round(microphoneRate / between(random, 70, 110));
  const force = (at: number): number => Math.exp(-Math.abs(at - length / 2) / (length / 6));
  const source = each(length, (at) => ((at % period === 0 ? 1 : 0) + 0.1 * random()) * force(at));
  return sumOf(resonance(source, between(random, 400, 700), 120), resonance(source, 1_200, 200));
}

function bursts(
  length: number,
  random: Random,
  { every, decay }: { every: number; decay: number },
): Float64Array {
  let since = length;
  return each(length, () => {
    since = (random() + 1) / 2 < every ? 0 : since + 1;
    return random() * Math.exp(-since / decay);
  });
}

function smoothed(sound: Float64Array, share: number): Float64Array {
  let value = 0;
  return sound.map((next) => (value += share * (next - value)));
}

/** A two-pole resonator (Klatt 1980). */
function resonance(sound: Float64Array, hertz: number, bandwidth: number): Float64Array {
  const radius = Math.exp((-bandwidth * turn) / 2);
  const [first, second] = [2 * radius * Math.cos(hertz * turn), -(radius ** 2)];
  let [last, beforeLast] = [0, 0];
  return sound.map((value) => {
    const next = value + first * last + second * beforeLast;
    [last, beforeLast] = [next, last];
    return next;
  });
}

function sumOf(...sounds: Float64Array[]): Float64Array {
  return each(sounds[0]?.length ?? 0, (at) => sounds.reduce((sum, sound) => sum + (sound[at] ?? 0), 0));
}
