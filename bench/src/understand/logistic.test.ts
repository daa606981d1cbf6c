import { expect, test } from 'vitest';
import { trainLogistic } from './logistic.ts';

test('what was learnt tells labels apart, several at a time', () => {
  const example = (text: string, ...labels: string[]) => ({
    features: text.split(' '),
    labels: new Set(labels),
  });
  const judge = trainLogistic([
    example('a cheap place', 'price'),
    example('something cheap', 'price'),
    example('a near place', 'distance'),
    example('something near', 'distance'),
    example('cheap and near', 'price', 'distance'),
    example('hello', 'greeting'),
  ]);
  const sure = (text: string): string[] =>
    [...judge(text.split(' '))].filter(([, score]) => score > 0.5).map(([label]) => label);
  expect(sure('near and cheap')).toEqual(['price', 'distance']);
  expect(sure('a place')).toEqual([]);
  expect(sure('hello')).toEqual([]);
});
