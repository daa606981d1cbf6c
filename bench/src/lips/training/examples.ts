import { LipFeatures, frameMs } from '@lobby/kiosk/lips/lip-features';
import { loudspeakerRate, toFloats } from '@lobby/shared/speech/pcm';
import { type MouthShape, type Viseme, mouthShapes, weightsAt } from '@lobby/shared/speech/viseme';
import { engineVisemes } from '../engine-mouth.ts';
import type { Spoken } from '../spoken.ts';
import { wholeOf } from '../whole-of.ts';

/** A moment of sound, and how far each mouth shape is reached then. */
export interface Example {
  inputs: Float32Array;
  targets: Float32Array;
}

/** Throats of other lengths: the sound is played so much faster, which moves its resonances. */
const speeds = [0.88, 1, 1.14];
/** The centre of the first window. */
const firstMs = 12.5;

/** Every moment of some spoken sentences, with the mouth that the engine's own times give it. */
export function examplesOf(spoken: readonly Spoken[]): Example[] {
  return spoken.flatMap((sentence) => {
    const visemes = engineVisemes(sentence);
    const samples = toFloats(wholeOf(sentence.pieces));
    return speeds.flatMap((speed) => examplesAt(faster(samples, speed), visemes, speed));
  });
}

function examplesAt(samples: Float32Array, visemes: readonly Viseme[], speed: number): Example[] {
  return [...new LipFeatures(loudspeakerRate).push(samples)].map(({ features }, at) => ({
    inputs: features,
    targets: targetsAt(visemes, (firstMs + at * frameMs) * speed),
  }));
}

function targetsAt(visemes: readonly Viseme[], atMs: number): Float32Array {
  const weights: Record<MouthShape, number> = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
  weightsAt(visemes, atMs, weights);
  return Float32Array.from(mouthShapes, (shape) => weights[shape]);
}

/** Linear interpolation is enough below the 7 kHz that are looked at. */
function faster(samples: Float32Array, speed: number): Float32Array {
  return Float32Array.from({ length: Math.floor((samples.length - 1) / speed) }, (_, at) => {
    const place = at * speed;
    const from = Math.floor(place);
    const share = place - from;
    return samples[from]! * (1 - share) + samples[from + 1]! * share;
  });
}
