import { expect, test, vi } from 'vitest';
import { Hearing } from './hearing.ts';
import { ScriptedEar } from './scripted-ear.ts';

/** The first sample of a frame is its probability, the second gives it a sound: what the detector would say is part of the script. */
const frames = (count: number, probability: number): Float32Array[] =>
  Array.from({ length: count }, () => Float32Array.of(probability, -probability));

function createHearing(
  loadJudge = async () => ({ judge: async ([probability = 0]: Float32Array) => probability }),
) {
  const ear = new ScriptedEar();
  const told: string[] = [];
  const hearing = new Hearing(
    { ear, loadJudge },
    {
      microphone: (state) => told.push(state),
      voice: ({ type }) => told.push(type),
      echoes: () => false,
    },
  );
  const hear = (samples: Float32Array[]): void => samples.forEach((frame) => ear.hear(frame));
  return { ear, told, hearing, hear };
}

async function openHearing() {
  const opened = createHearing();
  opened.hearing.open();
  await vi.waitUntil(() => opened.told.includes('on'));
  opened.hear(frames(3, 0));
  return opened;
}

test('[G1] frames are judged in their order and become speech', async () => {
  const { hear, told } = await openHearing();
  hear(frames(6, 0.9));
  await vi.waitUntil(() => told.includes('start'));
  expect(told).toEqual(['asking', 'on', 'maybe', 'start']);
});

test('[G2] what was forgotten does not come with the next speech', async () => {
  const { hear, told, hearing } = await openHearing();
  hear(frames(6, 0.9));
  await vi.waitUntil(() => told.includes('start'));
  hearing.forget();
  hear(frames(6, 0.9));
  await vi.waitUntil(() => told.filter((line) => line === 'start').length === 2);
  expect(told).toEqual(['asking', 'on', 'maybe', 'start', 'maybe', 'start']);
});

test.each(['refused', 'missing'] as const)('[G6] a microphone that is %s is told as such', async (fault) => {
  const { ear, told, hearing } = createHearing();
  ear.fault = fault;
  hearing.open();
  await vi.waitUntil(() => told.length === 2);
  expect(told).toEqual(['asking', fault]);
});

test('[G6] a detector that cannot be loaded is tried again the next time', async () => {
  let tries = 0;
  const { told, hearing, ear } = createHearing(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return { judge: async () => 0 };
  });
  hearing.open();
  await vi.waitUntil(() => told.includes('missing'));
  expect(ear.listening).toBe(false);
  hearing.open();
  await vi.waitUntil(() => told.includes('on'));
  expect(told).toEqual(['asking', 'missing', 'asking', 'on']);
});

test('[G7] a microphone that is pulled out ends the speech, and goes on once it is back', async () => {
  const { ear, hear, told } = await openHearing();
  hear(frames(6, 0.9));
  await vi.waitUntil(() => told.includes('start'));
  ear.unplug();
  expect(told.slice(-2)).toEqual(['end', 'unplugged']);
  ear.plugIn();
  await vi.waitUntil(() => told.at(-1) === 'on');
  hear(frames(6, 0.9));
  await vi.waitUntil(() => told.at(-1) === 'start');
});

test('[G7] a first suspicion that is cut short is taken back', async () => {
  const { ear, hear, told } = await openHearing();
  hear(frames(2, 0.9));
  await vi.waitUntil(() => told.includes('maybe'));
  ear.unplug();
  expect(told.slice(-2)).toEqual(['misfire', 'unplugged']);
});

test('what is heard after closing is not told', async () => {
  const { ear, told, hearing, hear } = await openHearing();
  hear(frames(6, 0.9));
  hearing.close();
  expect(ear.listening).toBe(false);
  await new Promise(setImmediate);
  expect(told).toEqual(['asking', 'on', 'off']);
});
