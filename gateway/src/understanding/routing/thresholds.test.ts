import { expect, test } from 'vitest';
import {
  chooseThresholds,
  type Evidence,
  isSure,
  rightness,
  type Thresholds,
  type Trial,
} from './thresholds.ts';

const cautious: Thresholds = { ask: 1, sure: 0.9, familiar: 0, right: { bias: 0, weights: [0, 0] } };

/** Those with a lead above 0.5 came out right, and one in five of the others. */
const own: Trial[] = Array.from({ length: 200 }, (_, at) => {
  const lead = at / 200;
  const right = lead > 0.5 || at % 5 === 0;
  return { confidence: 1 + lead, lead, familiarity: 1, right, amongThree: true };
});

/** As far ahead as our own, and heard before by half. */
const strangers: Evidence[] = Array.from({ length: 100 }, (_, at) => ({
  confidence: 1 + at / 100,
  lead: at / 100,
  familiarity: at / 200,
}));

const byMeanings = { cautious, by: 'meanings' } as const;
const thresholds = chooseThresholds({ own, strangers }, byMeanings);

test('[D8] asking back starts above the weakest twentieth of the trials that it could have helped', () => {
  expect(thresholds.ask).toBeCloseTo(1 + 10 / 200);
});

test('[U5] how probable it is to be right is what it was in the trials', () => {
  expect(rightness(thresholds, { confidence: 1.9, lead: 0.9 })).toBeGreaterThan(0.95);
  expect(rightness(thresholds, { confidence: 1.1, lead: 0.1 })).toBeLessThan(0.4);
  const sum = own.reduce((total, trial) => total + rightness(thresholds, trial), 0);
  expect(sum / own.length).toBeCloseTo(own.filter(({ right }) => right).length / own.length, 1);
});

test('[U20] of topics that were left out whole hardly one in seven would be answered, whatever it would take', () => {
  const answered = strangers.filter((stranger) => isSure(thresholds, { ...stranger, familiarity: 1 }));
  expect(answered).toHaveLength(15);
  const weak = strangers.map((stranger) => ({ ...stranger, confidence: 1, lead: 0 }));
  expect(chooseThresholds({ own, strangers: weak }, byMeanings).sure).toBe(0.65);
});

test('[U21] what is less familiar than the questions of topics that were left out is not answered, however far ahead', () => {
  expect(thresholds.familiar).toBeCloseTo(0.25);
  expect(isSure(thresholds, { confidence: 2, lead: 1, familiarity: 0.26 })).toBe(true);
  expect(isSure(thresholds, { confidence: 2, lead: 1, familiarity: 0.24 })).toBe(false);
  expect(chooseThresholds({ own, strangers }, { cautious, by: 'words' }).familiar).toBeCloseTo(0.175);
});

test('[U5] knowledge with fewer than forty trials takes the cautious thresholds', () => {
  expect(chooseThresholds({ own: own.slice(0, 39), strangers }, byMeanings)).toBe(cautious);
  expect(chooseThresholds({ own, strangers: strangers.slice(0, 39) }, byMeanings)).toBe(cautious);
});
