import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { silence } from '../speech.ts';
import { createBreath } from './breath.ts';
import { createEmphasis } from './emphasis.ts';
import { createHeadBearing } from './head-bearing.ts';
import { createNod } from './nod.ts';
import { createScriptedSpeech } from './scripted-speech.ts';
import { createSway } from './sway.ts';

const frameMs = 50;
const lengthMs = 10_000_000;

/** What a movement does at each frame of 10,000 seconds. */
function record(step: (atMs: number) => number): number[] {
  return Array.from({ length: lengthMs / frameMs }, (_, frame) => step(frame * frameMs));
}

/** When a movement leaves zero, in milliseconds. */
function beginnings(values: readonly number[]): number[] {
  return values.flatMap((value, frame) => (value > 0 && !values[frame - 1] ? [frame * frameMs] : []));
}

function gaps(momentsMs: readonly number[]): number[] {
  return momentsMs.slice(1).map((atMs, index) => atMs - (momentsMs[index] ?? 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function correlation(left: readonly number[], right: readonly number[]): number {
  const [leftMean, rightMean] = [mean(left), mean(right)];
  const together = mean(left.map((value, index) => (value - leftMean) * ((right[index] ?? 0) - rightMean)));
  return together / (deviation(left) * deviation(right));
}

const breath = createBreath(createRandom(1));
const breaths = record(() => breath.step(frameMs));
const sway = createSway(createRandom(2));
const weights = record(() => sway.step(frameMs, false));
const nod = createNod(createRandom(3));
const nods = record(() => nod.step(frameMs, true));

test('[A25] a breath takes four seconds, no two alike, and pauses when the chest is empty', () => {
  const lengths = gaps(beginnings(breaths));
  expect(mean(lengths)).toBeGreaterThan(3_800);
  expect(mean(lengths)).toBeLessThan(4_200);
  expect(deviation(lengths)).toBeGreaterThan(250);
  expect(deviation(lengths)).toBeLessThan(700);
  const empty = breaths.filter((filled) => filled < 0.01).length / breaths.length;
  expect(empty).toBeGreaterThan(0.1);
  expect(empty).toBeLessThan(0.3);
  expect(Math.max(...breaths.slice(0, 10_000))).toBeLessThanOrEqual(1.1);
});

test('[A26] the weight goes to the other foot every 10 to 30 seconds', () => {
  const crossings = weights.flatMap((weight, frame) =>
    frame > 0 && Math.sign(weight) !== Math.sign(weights[frame - 1] ?? 0) ? [frame * frameMs] : [],
  );
  const held = gaps(crossings.slice(1));
  expect(mean(held)).toBeGreaterThan(17_000);
  expect(mean(held)).toBeLessThan(23_000);
  expect(Math.min(...held)).toBeGreaterThan(8_500);
  expect(Math.max(...held)).toBeLessThan(32_000);
});

test('[A27] a listener nods eight to fifteen times a minute at irregular gaps, and nobody else of themselves', () => {
  const begun = gaps(beginnings(nods)).filter((gapMs) => gapMs > 1_000);
  expect(60_000 / mean(begun)).toBeGreaterThan(8);
  expect(60_000 / mean(begun)).toBeLessThan(15);
  expect(deviation(begun) / mean(begun)).toBeGreaterThan(0.15);
  const still = createNod(createRandom(3));
  expect(Math.max(...record(() => still.step(frameMs, false)).slice(0, 20_000))).toBe(0);
});

test('[A29] breath, weight and nods keep no step with each other, nor with themselves a while later', () => {
  for (const [left, right] of [
    [breaths, weights],
    [breaths, nods],
    [weights, nods],
  ] as const)
    expect(Math.abs(correlation(left, right))).toBeLessThan(0.05);
  for (const values of [breaths, nods]) {
    for (const laterMs of [80_000, 120_000, 160_000]) {
      const later = values.slice(laterMs / frameMs);
      expect(Math.abs(correlation(values.slice(0, later.length), later))).toBeLessThan(0.1);
    }
  }
});

function speak(seed: number) {
  const speech = createScriptedSpeech();
  const emphasis = createEmphasis(createRandom(seed));
  const [dips, beats, clauses, stresses]: number[][] = [[], [], [], []];
  for (let atMs = 0; atMs < 1_000_000; atMs += 20) {
    speech.atMs = atMs;
    emphasis.step(20, speech);
    dips?.push(emphasis.dip);
    beats?.push(emphasis.beat);
    clauses?.push(emphasis.clauseBegins ? 1 : 0);
    stresses?.push(speech.stress());
  }
  return { dips: dips ?? [], beats: beats ?? [], clauses: clauses ?? [], stresses: stresses ?? [] };
}

test('[A28] a speaker dips the head on stressed syllables, 10 to 45 times a minute, and beats time with an open hand', () => {
  const { dips, beats, stresses } = speak(4);
  const begun = dips.flatMap((dip, frame) => (dip > 0 && !dips[frame - 1] ? [frame] : []));
  expect((begun.length * 60) / 1_000).toBeGreaterThan(10);
  expect((begun.length * 60) / 1_000).toBeLessThan(45);
  for (const frame of begun) expect(stresses[frame - 1]).toBeGreaterThan(0.2);
  expect(Math.max(...beats.slice(0, 5_000))).toBeGreaterThan(0.8);
});

test('[A28] a head takes up another bearing as a clause begins, and keeps still without words', () => {
  const { clauses } = speak(5);
  expect(clauses.filter((begins) => begins > 0).length).toBe(Math.ceil(1_000 / 3));
  const head = createHeadBearing(createRandom(6));
  const settle = (clauseBegins: boolean): number => {
    head.step(20, { clauseBegins, calm: false });
    for (let atMs = 0; atMs < 1_500; atMs += 20) head.step(20, { clauseBegins: false, calm: false });
    return head.turn;
  };
  const bearings = Array.from({ length: 200 }, () => settle(true));
  expect(deviation(bearings)).toBeGreaterThan(1.5);
  expect(Math.max(...bearings.map(Math.abs))).toBeLessThan(4.6);
  const quiet = createEmphasis(createRandom(7));
  for (let frame = 0; frame < 100; frame++) quiet.step(20, silence);
  expect(quiet.beat + quiet.dip).toBe(0);
});
