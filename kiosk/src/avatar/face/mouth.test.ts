import type { MouthShape } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import type { Speech } from '../speech.ts';
import { createMouth } from './mouth.ts';
import { createScriptedFace } from './scripted-face.ts';

const vowels = ['aa', 'ih', 'ou', 'ee', 'oh'] as const;

function mouthShowing(shapes: Partial<Record<MouthShape, number>>) {
  const face = createScriptedFace([...vowels, 'closed']);
  const mouth = createMouth(face);
  let plays = true;
  const speech: Speech = {
    stress: () => 0,
    leftMs: () => 0,
    mouth(into) {
      if (plays) Object.assign(into, shapes);
      return plays;
    },
  };
  for (let frame = 0; frame < 3; frame += 1) mouth.step(16, speech);
  return {
    step: (deltaMs: number) => mouth.step(deltaMs, speech),
    opening: () => vowels.reduce((sum, vowel) => sum + (face.weights.get(vowel) ?? 0), 0),
    closed: () => face.weights.get('closed'),
    silence: () => {
      plays = false;
    },
    sound: () => {
      plays = true;
    },
  };
}

test('[A2] lips pressed for b, p and m are shut whatever vowels are due at the same moment', () => {
  const { opening, closed } = mouthShowing({ aa: 1, oh: 0.6, closed: 1 });
  expect(opening()).toBe(0);
  expect(closed()).toBe(1);
});

test('[A2] half-pressed lips leave half of the vowel', () => {
  const full = mouthShowing({ aa: 1 }).opening();
  expect(mouthShowing({ aa: 1, closed: 0.5 }).opening()).toBeCloseTo(full / 2);
});

test('[A3] vowels that overlap open the mouth no further than one alone', () => {
  const alone = mouthShowing({ aa: 1 }).opening();
  expect(mouthShowing({ aa: 1, ee: 0.8, ou: 0.4 }).opening()).toBeCloseTo(alone);
});

test('[A4] the mouth is shut 100 ms after the sound ended', () => {
  const { step, opening, silence } = mouthShowing({ aa: 1 });
  silence();
  for (let atMs = 0; atMs < 100; atMs += 20) step(20);
  expect(opening()).toBeLessThan(0.02);
});

test('[P22] sound that goes on in the middle of a vowel opens the mouth over several frames', () => {
  const { step, opening, silence, sound } = mouthShowing({ aa: 1 });
  const open = opening();
  silence();
  for (let frame = 0; frame < 20; frame += 1) step(16);
  sound();
  const heights = [0, 1, 2].map(() => {
    step(16);
    return opening();
  });
  expect(heights[0]).toBeLessThan(open / 2);
  expect(heights[1]).toBeGreaterThan(heights[0]!);
  expect(heights[2]).toBeCloseTo(open);
});
