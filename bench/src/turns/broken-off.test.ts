import { expect, test } from 'vitest';
import { beginningsOf } from './broken-off.ts';

test('a question is broken off after each of its words but the last', () => {
  expect(beginningsOf('你们几点开门？', 'zh')).toEqual(['你们', '你们几点']);
  expect(beginningsOf("What's the daily limit?", 'en')).toEqual(["What's", "What's the", "What's the daily"]);
});
