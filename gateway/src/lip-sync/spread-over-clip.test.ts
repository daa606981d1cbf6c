import { loudspeakerRate } from '@lobby/shared/speech/pcm';
import { expect, test } from 'vitest';
import { planSounds } from './plan-sounds.ts';
import { spreadOverClip } from './spread-over-clip.ts';

/** A clip in stretches: a tone for a vowel, noise for a hiss, nothing for silence. */
function clip(...stretches: readonly (readonly ['tone' | 'noise' | 'silence', number])[]): Int16Array {
  let seed = 1;
  const noise = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5;
  const samples = stretches.flatMap(([kind, ms]) =>
    Array.from({ length: (ms * loudspeakerRate) / 1000 }, (_, at) =>
      kind === 'silence' ? 0 : kind === 'noise' ? noise() * 3_000 : 9_000 * Math.sin(at / 10),
    ),
  );
  return Int16Array.from(samples);
}

test('[Y22] borders lie where the clip hisses, sounds and is silent, whatever the plan expected', () => {
  const plan = planSounds('沙，沙');
  const sounds = spreadOverClip(
    plan,
    clip(['silence', 300], ['noise', 100], ['tone', 400], ['silence', 500], ['noise', 200], ['tone', 150]),
  );
  expect(sounds.map(({ sound }) => sound)).toEqual(['ʂ', 'a', 'ʂ', 'a']);
  const expected = [300, 400, 1_300, 1_500];
  for (const [at, { startMs }] of sounds.entries())
    expect(Math.abs(startMs - expected[at]!)).toBeLessThanOrEqual(20);
  expect(Math.abs(sounds[1]!.endMs - 800)).toBeLessThanOrEqual(20);
});

test('[Y22] a clip that is too short for its text has no mouth rather than a wrong one', () => {
  expect(spreadOverClip(planSounds('请到三号窗口办理'), clip(['tone', 50]))).toEqual([]);
});
