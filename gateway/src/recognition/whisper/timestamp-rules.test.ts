import { expect, test } from 'vitest';
import type { Logits } from './logits.ts';
import { endsText, nextTokens } from './timestamp-rules.ts';
import { special, vocabularySize } from './tokens.ts';

function logitsWith(liked: Record<number, number>): Logits {
  const logits = new Float32Array(vocabularySize).fill(-20);
  for (const [id, value] of Object.entries(liked)) logits[Number(id)] = value;
  return logits;
}

test('a text opens with a stamp of at most one second', () => {
  expect(nextTokens(logitsWith({ 500: 10 }), 0)).toEqual({
    from: special.firstStamp,
    to: special.firstStamp + 51,
  });
});

test('a stamp is due when all stamps together are likelier than the likeliest word', () => {
  const stamps = { [special.firstStamp + 90]: 0, [special.firstStamp + 91]: 0 };
  expect(nextTokens(logitsWith({ ...stamps, 500: 0.5 }), 3).from).toBe(special.firstStamp);
  expect(nextTokens(logitsWith({ ...stamps, 500: 0.9 }), 3).from).toBe(0);
});

test('a stamp within 600 ms of the end of the sound ends the text', () => {
  const stampAt = (seconds: number): number => special.firstStamp + seconds * 50;
  expect(endsText(stampAt(1.4), 5, 2000)).toBe(true);
  expect(endsText(stampAt(1.38), 5, 2000)).toBe(false);
});

test('neither a word nor the opening stamp ends a text', () => {
  expect(endsText(500, 5, 2000)).toBe(false);
  expect(endsText(special.firstStamp, 1, 500)).toBe(false);
});
