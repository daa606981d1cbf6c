import type { Transcript } from '@lobby/gateway/recognition/recogniser';
import { longestHeld } from '@lobby/gateway/session/step-held';
import { expect, test } from 'vitest';
import { BabbledOverAnswer, type Disturbances } from './babbled-over-answer.ts';

/** Judges stretches of sound, each voiced or not, over answers; every pause is understood as `text`. */
async function disturbedBy(text: string, ...stretchesMs: number[]): Promise<Disturbances> {
  const heard: Transcript = { type: 'stable', text, language: 'zh' };
  const answer = new BabbledOverAnswer(async () => heard, 130);
  const tone = Float32Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? 0.1 : -0.1));
  const sound = { voiced: tone, silent: new Float32Array(512) };
  for (let frame = 0; frame < 10; frame++) await answer.hear({ samples: sound.silent, probability: 0.1 });
  for (const [index, lengthMs] of stretchesMs.entries())
    for (let atMs = 0; atMs < lengthMs; atMs += 32)
      await answer.hear(
        index % 2 === 0
          ? { samples: sound.voiced, probability: 0.9 }
          : { samples: sound.silent, probability: 0.1 },
      );
  return answer.disturbances;
}

test('a short sound is suspected and no more', async () => {
  expect(await disturbedBy('', 128, 2_000)).toEqual({
    suspicions: 1,
    holds: 0,
    endedByWords: 0,
    endedByVoice: 0,
  });
});

test('speech that says nothing, or shows that somebody listens, holds the answer without ending it', async () => {
  for (const text of ['', '嗯嗯'])
    expect(await disturbedBy(text, 512, 2_000)).toEqual({
      suspicions: 1,
      holds: 1,
      endedByWords: 0,
      endedByVoice: 0,
    });
});

test('words end the answer, and so does a voice that goes on; then the next answer can be disturbed', async () => {
  const words = await disturbedBy('几点开门', 512, 2_000, 512, 2_000);
  expect(words).toMatchObject({ holds: 2, endedByWords: 2, endedByVoice: 0 });
  const voice = await disturbedBy('', 256 + longestHeld.voiceMs + 64, 2_000);
  expect(voice).toMatchObject({ holds: 1, endedByWords: 0, endedByVoice: 1 });
});
