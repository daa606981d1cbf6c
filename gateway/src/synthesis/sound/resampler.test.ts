import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Resampler } from './resampler.ts';

function whole(sound: Int16Array, step: number, cuts: readonly number[] = []): Int16Array {
  const resampler = new Resampler(step);
  const borders = [0, ...cuts.toSorted((one, other) => one - other), sound.length];
  const pieces = borders.slice(1).map((to, place) => resampler.push(sound.subarray(borders[place], to)));
  return Int16Array.from([...pieces, resampler.end()].flatMap((piece) => [...piece]));
}

const tone = (hz: number, rate: number): Int16Array =>
  Int16Array.from({ length: rate / 4 }, (_, at) => 10_000 * Math.sin((2 * Math.PI * hz * at) / rate));

test('[Y35] wherever sound is cut, resampled it is the same, and as long as it should be', () => {
  const sound = fc.int16Array({ minLength: 1, maxLength: 400 });
  const step = fc.double({ min: 0.4, max: 2.5, noNaN: true });
  fc.assert(
    fc.property(sound, step, fc.array(fc.nat()), (samples, by, places) => {
      const cuts = places.map((place) => place % samples.length);
      const once = whole(samples, by);
      expect(whole(samples, by, cuts)).toEqual(once);
      expect(once.length).toBe(Math.ceil(samples.length / by));
    }),
  );
});

test.each([8_000, 16_000, 22_050, 44_100, 48_000])(
  'a tone from %i a second stays the tone it was',
  (rate) => {
    const made = whole(tone(440, rate), rate / 24_000).subarray(200, -200);
    const wanted = tone(440, 24_000).subarray(200, -200);
    const worst = Math.max(...made.map((sample, at) => Math.abs(sample - wanted[at]!)));
    expect(worst).toBeLessThan(100);
  },
);

test('a tone that the slower rate cannot hold is gone', () => {
  const made = whole(tone(15_000, 48_000), 2).subarray(200, -200);
  expect(Math.max(...made.map(Math.abs))).toBeLessThan(200);
});
