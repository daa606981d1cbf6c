import { type MouthShape, mouthShapes } from '@lobby/shared/speech/viseme';
import { type Network, classify } from './classifier.ts';
import { LipFeatures } from './lip-features.ts';

/** The mouth of one moment. */
export interface LipFrame {
  weights: Record<MouthShape, number>;
  /** How strongly the syllable of this moment is stressed, 0 to 1. */
  stress: number;
}

/** Softer than this, below the loud moments of the voice, nobody speaks. */
const silentDb = -30;
/** Lips that are this likely shut are shut: a closure that is only hinted at looks like a mistake. Tuned on the practice sentences. */
const shutAt = 0.4;
const vowels = mouthShapes.filter((shape) => shape !== 'closed');

/** Reads lips from sound alone, a moment every 10 ms: for a voice of which nothing else is known. Pure; see `lip-worklet.ts`. */
export class LipReader {
  readonly #network: Network;
  readonly #features: LipFeatures;
  readonly #likely = new Float32Array(mouthShapes.length);
  readonly #stress = new StressMeter();

  constructor(network: Network, sampleRate: number) {
    this.#network = network;
    this.#features = new LipFeatures(sampleRate);
  }

  /** Takes samples from -1 to 1; each frame tells of the moment `behindMs` before the newest sample it needed. */
  *push(samples: Iterable<number>): Generator<LipFrame, void> {
    for (const { features, levelDb } of this.#features.push(samples)) {
      classify(this.#network, features, this.#likely);
      yield { weights: this.#mouth(levelDb), stress: this.#stress.step(levelDb) };
    }
  }

  #mouth(levelDb: number): LipFrame['weights'] {
    const weights = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
    for (const [at, shape] of mouthShapes.entries()) weights[shape] = this.#likely[at]!;
    if (weights.closed > shutAt) return { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 1 };
    if (levelDb < silentDb) return { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0 };
    keepTwo(weights);
    return { ...weights, closed: 0 };
  }
}

/** Only the likeliest vowel and the next: a little of everything would be a mouth that always says a. */
function keepTwo(weights: LipFrame['weights']): void {
  const [, , ...others] = vowels.toSorted((one, other) => weights[other] - weights[one]);
  for (const shape of others) weights[shape] = 0;
}

const averageFrames = 60;
const stressDb = 3;
const stressEveryFrames = 60;
const stressFrames = 20;

/** A syllable is stressed when it rises above the ones before it, at most every 600 ms. */
class StressMeter {
  #averageDb = 0;
  #since = stressEveryFrames;

  step(levelDb: number): number {
    this.#since += 1;
    const rises = levelDb > this.#averageDb + stressDb && this.#since > stressEveryFrames;
    if (rises) this.#since = 0;
    this.#averageDb += (Math.max(levelDb, -40) - this.#averageDb) / averageFrames;
    return this.#since < stressFrames ? Math.sin((Math.PI * (this.#since + 0.5)) / stressFrames) : 0;
  }
}
