import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { write } from './glyphs.ts';

/** How many pixels a word covers. */
function ink(text: string): number {
  const brush = createCanvas(600, 90).getContext('2d');
  write(brush, { text, place: [10, 10], height: 50, colour: '#000000' });
  const { data } = brush.getImageData(0, 0, 600, 90);
  return data.filter((value, index) => index % 4 === 3 && value > 0).length;
}

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

test('[V14] a badge has every Latin letter, and no two look alike', () => {
  const letters = [...capitals, ...capitals.map((letter) => letter.toLowerCase())];
  for (const letter of letters) expect(ink(letter)).toBeGreaterThan(100);
  expect(ink('b')).not.toBe(ink('B'));
});

test('[V14] a badge refuses a letter it does not have, by name', () => {
  expect(() => ink('Zoë')).toThrow(new RangeError('the badge has no letter ë'));
});
