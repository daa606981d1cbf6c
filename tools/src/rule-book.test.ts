import { expect, test } from 'vitest';
import { citedRules, statedRules, unproven } from './rule-book.ts';

test('[C4] a rule without a test and a number without a rule are both named', () => {
  const stated = statedRules('## S\n\n- S1 One.\n- S2 Two.\n');
  const cited = citedRules(`test('[S1] one', f); test("[S1, S9] both", f)`);
  expect(unproven(stated, cited)).toEqual({ withoutTest: ['S2'], withoutRule: ['S9'] });
});

test('[C4] a number that two rules carry is an error', () => {
  expect(() => statedRules('- S1 One.\n- S1 Another.\n')).toThrow('S1');
});
