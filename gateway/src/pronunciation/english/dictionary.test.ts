import { dictionary } from 'cmu-pronouncing-dictionary';
import { expect, test } from 'vitest';
import { lookUpEnglish } from './dictionary.ts';

test('[Y13] every word of the dictionary is found, with the sounds it is listed with', () => {
  const words = Object.keys(dictionary).filter((word) => !word.endsWith(')'));
  expect(words.length).toBeGreaterThan(125_000);
  expect(words.filter((word) => lookUpEnglish(word) !== dictionary[word])).toEqual([]);
});

test.each(['', 'lobbyish', 'read": "', 'zzzz', "'", 'toString', 'Bank'])(
  '[Y13] “%s” is no word of the dictionary',
  (word) => {
    expect(lookUpEnglish(word)).toBeUndefined();
  },
);
