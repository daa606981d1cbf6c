import { expect, test } from 'vitest';
import { attend, forgetSpeech, forgetWho, unaware, type Attention } from './attention.ts';
import { EchoCancelling } from './echo-cancelling.ts';
import {
  defaultSpeechGate,
  speechGateWhilePlaying,
  speechGateWhileWarmingUp,
  type SpeechGateOptions,
} from './speech-gate.ts';

/** Frames of a steady sound of so many dB, all of them voiced or none. */
interface Stretch {
  levelDb: number;
  frames: number;
  voiced: boolean;
}

const inTurn = (at: number): number => (at % 2 === 0 ? 1 : -1);
const frameOf = (levelDb: number): Float32Array =>
  Float32Array.from({ length: 512 }, (_, at) => inTurn(at) * 10 ** (levelDb / 20));

function listen(
  stretches: Stretch[],
  { from = unaware, options = defaultSpeechGate }: { from?: Attention; options?: SpeechGateOptions } = {},
): { attention: Attention; told: string[] } {
  let attention = from;
  const told: string[] = [];
  for (const { levelDb, frames, voiced } of stretches) {
    for (let frame = 0; frame < frames; frame++) {
      const heard = { samples: frameOf(levelDb), probability: voiced ? 0.95 : 0.02 };
      const next = attend(attention, heard, options);
      attention = next.attention;
      told.push(...next.events.map(({ type }) => type).filter((type) => type !== 'frame'));
    }
  }
  return { attention, told };
}

const crowd = (frames: number): Stretch => ({ levelDb: -35, frames, voiced: true });
const voice = (levelDb: number, frames: number): Stretch => ({ levelDb, frames, voiced: true });
const silence = (frames: number): Stretch => ({ levelDb: -70, frames, voiced: false });

test('[G21] a crowd that talks all the time is taken for the sound of the hall, and a visitor above it is heard', () => {
  const { attention } = listen([crowd(300)]);
  const hall = forgetSpeech(attention);
  expect(listen([crowd(300)], { from: hall }).told).toEqual([]);
  expect(listen([voice(-25, 10)], { from: hall }).told).toEqual(['maybe', 'start']);
  expect(listen([voice(-32, 30)], { from: hall, options: speechGateWhilePlaying }).told).toEqual([]);
});

test('[G21] the pause of a visitor is noticed although the crowd goes on talking', () => {
  const { attention } = listen([crowd(300)]);
  const from = forgetSpeech(attention);
  const { told } = listen([voice(-20, 20), { levelDb: -37, frames: 8, voiced: true }], { from });
  expect(told).toEqual(['maybe', 'start', 'pause']);
});

test('[G21] in a quiet hall a soft voice is heard, also just after the microphone opened', () => {
  expect(listen([silence(60), voice(-50, 10)]).told).toEqual(['maybe', 'start']);
  expect(listen([silence(2), voice(-50, 10)]).told).toEqual(['maybe', 'start']);
});

test('[G22] over an answer, a voice much softer than the visitor’s own is somebody else’s', () => {
  const { attention } = listen([silence(60), voice(-20, 30), silence(10)]);
  const from = forgetSpeech(attention);
  const options = speechGateWhilePlaying;
  expect(listen([silence(10), voice(-32, 30)], { from, options }).told).toEqual([]);
  expect(listen([silence(10), voice(-24, 30)], { from, options }).told).toEqual(['maybe', 'start']);
  expect(listen([silence(10), voice(-32, 30)], { from: forgetWho(attention), options }).told).toEqual([
    'maybe',
    'start',
  ]);
  expect(listen([silence(10), voice(-32, 30)], { from }).told).toEqual(['maybe', 'start']);
});

test('[G20] echo cancelling is trusted after it has heard three seconds of our own voice', () => {
  const cancelling = new EchoCancelling();
  expect(cancelling.options(false)).toBe(defaultSpeechGate);
  for (let frame = 0; frame < 93; frame++) expect(cancelling.options(true)).toBe(speechGateWhileWarmingUp);
  expect(cancelling.options(true)).toBe(speechGateWhilePlaying);
  expect(cancelling.options(false)).toBe(defaultSpeechGate);
});

test.each([
  ['digital silence', () => 0],
  ['no numbers', () => Number.NaN],
  ['a constant', () => 0.7],
  ['full scale, faster than hearing', inTurn],
  ['a full-scale square wave', (at: number) => ((at >> 5) % 2 === 0 ? 1 : -1)],
] as const)('[G23] %s is no speech, and the next voice is heard', (_, sampleAt) => {
  let attention = unaware;
  for (let frame = 0; frame < 600; frame++) {
    const samples = Float32Array.from({ length: 512 }, (__, at) => sampleAt(at));
    const next = attend(attention, { samples, probability: 0.02 }, defaultSpeechGate);
    expect(next.events).toEqual([]);
    attention = next.attention;
  }
  expect(listen([silence(60), voice(-26, 10)], { from: attention }).told).toEqual(['maybe', 'start']);
});
