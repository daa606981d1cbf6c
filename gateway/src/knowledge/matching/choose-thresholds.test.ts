import { expect, test } from 'vitest';
import { chooseThresholds } from './choose-thresholds.ts';
import type { Trial } from './ranker.ts';

function trial(score: number, right: boolean): Trial {
  const ranking = [
    { entry: right ? 'own' : 'other', score },
    { entry: right ? 'other' : 'own', score: 0 },
  ];
  return { entry: 'own', ranking };
}

test('[D8] answers start where nine in ten of the surer trials came out right', () => {
  const right = Array.from({ length: 10 }, (_, place) => trial(0.5 - place / 100, true));
  const { answer } = chooseThresholds([trial(0.2, false), trial(0.25, false), ...right]);
  expect(answer).toBeCloseTo(2 * 0.25);
});

test('[D8] asking back starts above the weakest twentieth of the trials', () => {
  const trials = Array.from({ length: 20 }, (_, place) => trial(0.1 + place / 100, true));
  expect(chooseThresholds(trials).ask).toBeCloseTo(0.11);
});

test('[D8] knowledge without trials is cautious, and no knowledge takes nothing for something', () => {
  expect(chooseThresholds([])).toEqual({ answer: 0.5, ask: 0.15 });
  expect(chooseThresholds([trial(0, true)])).toEqual({ answer: 0.05, ask: 0.05 });
});
