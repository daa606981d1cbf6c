import { expect, test } from 'vitest';
import { readCatalogue } from './catalogue.ts';

test('the catalogue keeps to its form and may be sold', () => {
  const sets = readCatalogue();
  expect(sets.map(({ name }) => name)).toEqual(['ears', 'voice']);
  for (const { licence } of sets) expect(['MIT', 'Apache-2.0']).toContain(licence);
});
