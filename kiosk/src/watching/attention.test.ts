import { expect, test } from 'vitest';
import { attend, graceMs, nobody, type Attention } from './attention.ts';
import type { Sight } from './watcher.ts';

const here: Sight = { x: 0.2, y: 0.1, near: 0.3 };

const look = (attention: Attention, sight: Sight | undefined): Attention => attend(attention, sight, 200);

test('[L4] a face that trembles stays where it is, one that moves is followed', () => {
  const seen = look(nobody, here);
  expect(seen.place).toBe(here);
  expect(look(seen, { x: 0.25, y: 0.15, near: 0.32 }).place).toBe(here);
  const moved = { ...here, x: 0.4 };
  expect(look(seen, moved).place).toBe(moved);
});

test('[L4] slow steps add up: a face that creeps aside is followed in the end', () => {
  let attention = look(nobody, here);
  for (let x = 0.2; x < 0.6; x += 0.02) attention = look(attention, { ...here, x });
  expect(attention.place?.x).toBeGreaterThan(0.5);
});

test('[L5] a visitor who is not seen for less than two seconds is still there, and then nobody is', () => {
  let attention = look(nobody, here);
  for (let unseenMs = 200; unseenMs < graceMs; unseenMs += 200) {
    attention = look(attention, undefined);
    expect(attention.place).toBe(here);
  }
  expect(look(attention, here).unseenMs).toBe(0);
  expect(look(attention, undefined).place).toBeUndefined();
});
