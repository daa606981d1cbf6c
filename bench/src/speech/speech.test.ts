import { expect, test } from 'vitest';
import { resample } from './resample.ts';
import { writeWave } from '@lobby/shared/speech/wave';
import { readWave } from './wave.ts';

const tone = (rate: number, hertz: number): Int16Array =>
  Int16Array.from({ length: rate }, (_, index) =>
    Math.round(8_000 * Math.sin((2 * Math.PI * hertz * index) / rate)),
  );

const loudness = (samples: Int16Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

test('a wave that was written reads the same', () => {
  const wave = { rate: 16_000, samples: Int16Array.of(1, -2, 3) };
  expect(readWave(writeWave(wave))).toEqual(wave);
  expect(() => readWave(new Uint8Array(64))).toThrow(RangeError);
});

test('a file that shares its memory with others gives its own sound', () => {
  const others = Buffer.from('sounds of other files');
  const file = writeWave({ rate: 16_000, samples: Int16Array.of(1, -2, 3) });
  const shared = Buffer.concat([others, file]).subarray(others.length);
  expect(readWave(shared).samples).toEqual(Int16Array.of(1, -2, 3));
});

test('resampling keeps what the new rate can hold and drops what it cannot', () => {
  const kept = resample(tone(24_000, 1_000), 24_000, 16_000);
  expect(kept.length).toBe(16_000);
  expect(loudness(kept) / loudness(tone(16_000, 1_000))).toBeCloseTo(1, 1);
  expect(loudness(resample(tone(24_000, 11_000), 24_000, 16_000))).toBeLessThan(200);
});
