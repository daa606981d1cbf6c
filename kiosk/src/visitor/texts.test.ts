import { expect, test } from 'vitest';
import { texts } from './texts.ts';

/** Every sentence of a catalogue with its name, those that take a percentage filled in. */
function sentences(catalogue: object, path = ''): [name: string, sentence: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[path + name, value]];
    if (typeof value === 'function') return [[path + name, (value as (percent: string) => string)(' 42%')]];
    return sentences(value as object, `${path}${name}.`);
  });
}

test.each(sentences(texts.zh))('[F14] Chinese %s is short enough to read at a glance', (_name, sentence) => {
  expect(sentence.length).toBeGreaterThan(0);
  expect(sentence.length).toBeLessThanOrEqual(24);
});

test.each(sentences(texts.en))('[F14] English %s is short, and English throughout', (_name, sentence) => {
  expect(sentence.length).toBeGreaterThan(0);
  expect(sentence.length).toBeLessThanOrEqual(72);
  expect(sentence).not.toMatch(/\p{Script=Han}/u);
});
