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
  mouth.step(16, speech);
  return {
    step: (deltaMs: number) => mouth.step(deltaMs, speech),
    opening: () => vowels.reduce((sum, vowel) => sum + (face.weights.get(vowel) ?? 0), 0),
    closed: () => face.weights.get('closed'),
    silence: () => {
      plays = false;
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

test('[A4] the mouth is shut 120 ms after the sound ended', () => {
  const { step, opening, silence } = mouthShowing({ aa: 1 });
  silence();
  for (let atMs = 0; atMs < 120; atMs += 16) step(16);
  expect(opening()).toBeLessThan(0.03);
});
