import { type MouthShape, mouthShapes } from '@lobby/shared/speech/viseme';
import { expect, test } from 'vitest';
import { behindMs, firstMs, frameMs } from './lip-features.ts';
import { lipNetwork } from './lip-network.ts';
import { type LipFrame, LipReader } from './lip-reader.ts';

const rate = 24_000;

/** A voice of 120 Hz through the resonances of a vowel: harmonics, each as loud as the nearest formant lets it be. */
function vowel(formantsHz: readonly number[], seconds = 0.6): number[] {
  const harmonics = Array.from({ length: 30 }, (_, at) => (at + 1) * 120);
  const loud = harmonics.map((hertz) =>
    formantsHz.reduce((sum, formant) => sum + 1 / (1 + ((hertz - formant) / 90) ** 2), 0.0005),
  );
  return Array.from({ length: seconds * rate }, (_, at) =>
    harmonics.reduce(
      (sum, hertz, place) => sum + 0.08 * loud[place]! * Math.sin((2 * Math.PI * hertz * at) / rate),
      0,
    ),
  );
}

const silence = (seconds: number): number[] => Array.from({ length: seconds * rate }, () => 0);

function read(samples: readonly number[]): LipFrame[] {
  return [...new LipReader(lipNetwork, rate).push(samples)];
}

function strongest({ weights }: LipFrame): MouthShape {
  return mouthShapes.toSorted((one, other) => weights[other] - weights[one])[0]!;
}

test.each([
  ['a', [800, 1_250, 2_600], ['aa']],
  ['i', [290, 2_300, 3_000], ['ih', 'ee']],
  ['u', [330, 750], ['ou', 'oh']],
])('[P26] the mouth of a voice is read from its sound alone: %s', (_, formantsHz, shapes) => {
  const frames = read([...silence(0.1), ...vowel(formantsHz, 0.3)]);
  expect(shapes).toContain(strongest(frames[22]!));
});

test('[P26] silence leaves the mouth shut, and no more than two vowels are mixed', () => {
  const frames = read([...vowel([800, 1_250, 2_600]), ...silence(0.5)]);
  const open = ({ weights }: LipFrame): number =>
    weights.aa + weights.ih + weights.ou + weights.ee + weights.oh;
  expect(open(frames.at(-1)!)).toBe(0);
  for (const { weights } of frames)
    expect(
      mouthShapes.filter((shape) => shape !== 'closed' && weights[shape] > 0).length,
    ).toBeLessThanOrEqual(2);
});

test('[P26] what is read does not depend on how the sound is cut, and comes `behindMs` after it', () => {
  const samples = vowel([500, 1_800, 2_600], 0.4);
  const reader = new LipReader(lipNetwork, rate);
  const cut = Array.from({ length: Math.ceil(samples.length / 128) }, (_, at) => [
    ...reader.push(samples.slice(at * 128, at * 128 + 128)),
  ]).flat();
  expect(cut).toEqual(read(samples));
  expect(cut.length).toBe(Math.floor((400 - behindMs - firstMs) / frameMs) + 1);
});
