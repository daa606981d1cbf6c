import { expect, test } from 'vitest';
import { chooseThresholds, rightness, type Trial, type Thresholds } from './thresholds.ts';

const cautious: Thresholds = { ask: 1, sure: 0.9, right: { bias: 0, weights: [0, 0] } };

/** Those with a lead above 0.5 came out right, and one in five of the others. */
const trials: Trial[] = Array.from({ length: 200 }, (_, at) => {
  const lead = at / 200;
  const right = lead > 0.5 || at % 5 === 0;
  return { confidence: 1 + lead, lead, right, amongThree: true };
});

test('[D8] asking back starts above the weakest twentieth of the trials that it could have helped', () => {
  expect(chooseThresholds(trials, cautious).ask).toBeCloseTo(1 + 10 / 200);
});

test('[U5] how probable it is to be right is what it was in the trials', () => {
  const thresholds = chooseThresholds(trials, cautious);
  expect(rightness(thresholds, { confidence: 1.9, lead: 0.9 })).toBeGreaterThan(0.95);
  expect(rightness(thresholds, { confidence: 1.1, lead: 0.1 })).toBeLessThan(0.4);
  const sum = trials.reduce((total, trial) => total + rightness(thresholds, trial), 0);
  expect(sum / trials.length).toBeCloseTo(trials.filter(({ right }) => right).length / trials.length, 1);
});

test('[U5] knowledge with fewer than forty trials takes the cautious thresholds', () => {
  expect(chooseThresholds(trials.slice(0, 39), cautious)).toBe(cautious);
});
