import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createBody } from './body.ts';
import { createScriptedSkeleton } from './scripted-skeleton.ts';
import { createScriptedSpeech } from './scripted-speech.ts';

/** One small object for each bone would be three thousand. What is left are numbers that the engine boxes. */
const bytesPerFrame = 1_500;
const frames = 500;

test('[A37] a frame of the body makes no objects', () => {
  const body = createBody(createScriptedSkeleton(), createRandom(1));
  const speech = createScriptedSpeech();
  const role = { phase: 'speaking', calm: false, speech } as const;
  const run = (count: number): void => {
    for (let frame = 0; frame < count; frame++) {
      speech.atMs += 16;
      body.step(16, role);
      body.show();
    }
  };
  run(10_000);
  const rounds = Array.from({ length: 20 }, () => {
    const before = process.memoryUsage().heapUsed;
    run(frames);
    return (process.memoryUsage().heapUsed - before) / frames;
  });
  // A round in which garbage was collected says nothing, and one before the code was made fast says too much.
  const least = Math.min(...rounds.filter((bytes) => bytes > 0));
  expect(least).toBeLessThan(bytesPerFrame);
});
