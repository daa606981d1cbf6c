import { moods } from '@lobby/shared/protocol/delivery';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import type { Role } from '../role.ts';
import { createFlicker } from './flicker.ts';
import { createMood } from './mood.ts';
import { createScriptedFace } from './scripted-face.ts';

type Acted = Pick<Role, 'phase' | 'mood'>;

function createFeeling(names = ['smile', 'happy', 'relaxed', 'sad', 'surprised']) {
  const face = createScriptedFace(names);
  const mood = createMood(face, createRandom(2));
  const feel = (role: Acted, lengthMs: number): void => {
    for (let atMs = 0; atMs < lengthMs; atMs += 10) mood.step(10, role, 0);
  };
  const weight = (name: string): number => face.weights.get(name) ?? 0;
  return { mood, feel, weight, face };
}

test('[A68] a mood shows within 0.15 to 0.6 s, and fades more slowly than it came', () => {
  const { feel, weight } = createFeeling();
  feel({ phase: 'thinking', mood: 'serious' }, 5_000);
  const timeTo = (role: Acted, done: (sad: number) => boolean): number => {
    let atMs = 0;
    while (!done(weight('sad')) && atMs < 5_000) {
      feel(role, 10);
      atMs += 10;
    }
    return atMs;
  };
  const sorry: Acted = { phase: 'listening', mood: 'sorry' };
  feel(sorry, 3_000);
  const full = weight('sad');
  feel({ phase: 'listening', mood: 'friendly' }, 5_000);
  expect(weight('sad')).toBeLessThan(0.01);
  const inMs = timeTo(sorry, (sad) => sad > full * 0.9);
  expect(inMs).toBeGreaterThan(150);
  expect(inMs).toBeLessThan(600);
  feel(sorry, 3_000);
  expect(timeTo({ phase: 'listening', mood: 'friendly' }, (sad) => sad < full * 0.1)).toBeGreaterThan(
    inMs * 1.5,
  );
});

test('[A68] no mood looks like another, and a speaking mouth keeps less of each', () => {
  const looks = moods.map((mood) => {
    const silent = createFeeling();
    silent.feel({ phase: 'listening', mood }, 5_000);
    const speaking = createFeeling();
    speaking.feel({ phase: 'speaking', mood }, 5_000);
    for (const part of ['smile', 'sad']) {
      expect(speaking.weight(part)).toBeLessThan(silent.weight(part) * 0.62 + 0.001);
    }
    return silent.weight('smile') - silent.weight('sad');
  });
  const apart = looks
    .toSorted((one, other) => one - other)
    .map((look, index, all) => look - (all[index - 1] ?? -1));
  expect(Math.min(...apart)).toBeGreaterThan(0.1);
});

test('[A69] an avatar without a smile of its own smiles a little by being happy, and less while its lips are needed', () => {
  const { feel, weight, mood, face } = createFeeling(['happy', 'relaxed']);
  feel({ phase: 'listening', mood: 'glad' }, 3_000);
  expect(face.weights.has('smile')).toBe(false);
  expect(weight('happy')).toBeGreaterThan(0.3);
  expect(weight('happy')).toBeLessThan(0.45);
  // Nothing in this avatar takes the blink back, so the blink has to leave room.
  expect(mood.closedLids).toBeGreaterThanOrEqual(weight('happy'));
  feel({ phase: 'speaking', mood: 'glad' }, 3_000);
  expect(weight('happy')).toBeLessThan(0.1);
});

test('[A70] now and then a smile deepens or brows lift for about a second, and never while the lips are needed', () => {
  const flicker = createFlicker(createRandom(6));
  const starts: number[] = [];
  let before = 0;
  let highest = 0;
  for (let atMs = 0; atMs < 10_000_000; atMs += 20) {
    flicker.step(20);
    const now = flicker.smile + flicker.surprised;
    if (before === 0 && now > 0) starts.push(atMs);
    highest = Math.max(highest, now);
    before = now;
  }
  const aMinute = starts.length / (10_000 / 60);
  expect(aMinute).toBeGreaterThan(2.5);
  expect(aMinute).toBeLessThan(4);
  expect(highest).toBeLessThan(0.2);
  const { feel, weight } = createFeeling();
  for (let second = 0; second < 100; second++) {
    feel({ phase: 'speaking', mood: 'friendly' }, 1_000);
    expect(weight('surprised')).toBeLessThan(0.001);
  }
});
