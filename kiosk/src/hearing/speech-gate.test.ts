import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  defaultSpeechGate,
  quiet,
  speechGateWhilePlaying,
  speechGateWhileWarmingUp,
  step,
  type SpeechGateEvent,
  type SpeechGateOptions,
} from './speech-gate.ts';

/** Frames that carry their own number, so that a test sees which ones were passed on. */
function hear(probabilities: number[], options: SpeechGateOptions = defaultSpeechGate): SpeechGateEvent[] {
  let state = quiet;
  return probabilities.flatMap((probability, number) => {
    const frame = { samples: Float32Array.of(number), probability, aboveHallDb: 20, aboveVisitorDb: 0 };
    const next = step(state, frame, options);
    state = next.state;
    return next.events;
  });
}

const numbersOf = (events: SpeechGateEvent[]): (number | undefined)[] =>
  events.flatMap((event) => {
    if (event.type === 'start') return event.frames.map(([number]) => number);
    return event.type === 'frame' ? [event.samples[0]] : [];
  });
const typesOf = (events: SpeechGateEvent[]): string[] =>
  events.map(({ type }) => type).filter((type) => type !== 'frame');

const silence = (count: number): number[] => Array.from({ length: count }, () => 0.02);
const voice = (count: number): number[] => Array.from({ length: count }, () => 0.95);

test('[G1] the first voiced frame is told at once, and certainty after 192 ms of voice', () => {
  expect(typesOf(hear([...silence(3), ...voice(1)]))).toEqual(['maybe']);
  expect(typesOf(hear([...silence(3), ...voice(5)]))).toEqual(['maybe']);
  expect(typesOf(hear([...silence(3), ...voice(6)]))).toEqual(['maybe', 'start']);
});

test('[G1] a cough is a misfire after 96 ms of silence', () => {
  expect(typesOf(hear([...silence(3), ...voice(3), ...silence(2)]))).toEqual(['maybe']);
  expect(typesOf(hear([...silence(3), ...voice(3), ...silence(3)]))).toEqual(['maybe', 'misfire']);
});

test('[G2] a start brings 384 ms from before the first voiced frame', () => {
  const events = hear([...silence(40), ...voice(6)]);
  expect(numbersOf(events)).toEqual(Array.from({ length: 18 }, (_, index) => 28 + index));
});

test('[G3] a pause is told once, after 96 ms, and speech that comes back resumes', () => {
  const events = hear([...voice(10), ...silence(20), ...voice(2)]);
  expect(typesOf(events)).toEqual(['maybe', 'start', 'pause', 'resume']);
  expect(events.find(({ type }) => type === 'pause')).toEqual({ type: 'pause', silentMs: 96 });
});

test('[G3] a voice between the two thresholds goes on but does not begin', () => {
  const faint = Array.from({ length: 30 }, () => 0.4);
  expect(hear(faint)).toEqual([]);
  expect(typesOf(hear([...voice(10), ...faint]))).toEqual(['maybe', 'start']);
});

test('[G4] a pause of 4 s ends the speech', () => {
  expect(typesOf(hear([...voice(10), ...silence(124)]))).toEqual(['maybe', 'start', 'pause']);
  expect(typesOf(hear([...voice(10), ...silence(125)]))).toEqual(['maybe', 'start', 'pause', 'end']);
});

test('[G2] every frame of a speech is passed on once and in order', () => {
  const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 300 });
  fc.assert(
    fc.property(probabilities, (heard) => {
      const numbers = numbersOf(hear(heard));
      expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => Number(one) - Number(other)));
    }),
  );
});

test('[G5] while the page plays, more voice is needed before it counts as speech', () => {
  expect(typesOf(hear([...silence(3), ...voice(7)], speechGateWhilePlaying))).toEqual(['maybe']);
  expect(typesOf(hear([...silence(3), ...voice(8)], speechGateWhilePlaying))).toEqual(['maybe', 'start']);
  expect(
    hear(
      Array.from({ length: 20 }, () => 0.55),
      speechGateWhilePlaying,
    ),
  ).toEqual([]);
});

test('[G20] until echo cancelling has learned the room, only a clear and long voice counts', () => {
  const warming = (count: number): string[] => typesOf(hear(voice(count), speechGateWhileWarmingUp));
  expect(warming(15)).toEqual(['maybe']);
  expect(warming(16)).toEqual(['maybe', 'start']);
  const unclear = Array.from({ length: 20 }, () => 0.65);
  expect(hear(unclear, speechGateWhileWarmingUp)).toEqual([]);
  expect(typesOf(hear(unclear, speechGateWhilePlaying))).toEqual(['maybe', 'start']);
});
