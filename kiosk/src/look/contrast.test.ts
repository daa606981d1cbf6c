import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import tokens from './tokens.css?raw';

/** Text colour on its ground, as the style sheets pair them. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'paper-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'hall-top'],
  ['ink', 'hall-middle'],
  ['ink', 'hall-bottom'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-soft'],
  ['accent', 'paper'],
  ['accent', 'accent-soft'],
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['notice', 'notice-soft'],
] as const;

function colour(name: string): string {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (!found) throw new Error(`No colour --${name} in tokens.css.`);
  return found;
}

test.each(pairs)('[F10] %s on %s can be read: at least 4.5 to 1', (text, ground) => {
  expect(contrastOf(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
});

test('contrast is that of WCAG at its ends', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#777777')).toBe(1);
});
