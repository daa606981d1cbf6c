import { SoundBands, bandCount } from './sound-bands.ts';

/** Sound is looked at every 10 ms. */
export const frameMs = 10;
/** What is known of a moment reaches so far before and behind it, in frames. */
const offsets = [-6, -3, -1, 0, 1, 3, 5];
const reach = { before: 6, after: 5 };
/** What was learnt answers so much too late, because a moment alone seldom says what comes next. */
const sluggishMs = 20;
const halfWindowMs = 12.5;
/** The moment of the first description, counted from the first sample. */
export const firstMs = halfWindowMs - sluggishMs;
/** How far behind the newest sound a described moment lies. */
export const behindMs = reach.after * frameMs + halfWindowMs + sluggishMs;

const perFrame = bandCount + 1;
/** How many numbers describe a moment. */
export const featureCount = offsets.length * perFrame;

/** A voice is measured against its own loud moments, which are forgotten at so many dB a frame. */
const forgetDb = 0.02;
const quietestPeakDb = -45;
/** Nearer to its loud moments than this, a voice speaks; so fast its colour is learnt then, a share each frame. */
const speakingDb = -20;
const learning = 0.01;
/** Brings decibels to about the size of one. */
const scale = 1 / 15;

/** Describes sound, moment by moment, in numbers that depend little on how loud and how bright the voice is. */
export class LipFeatures {
  readonly #bands: SoundBands;
  readonly #hop: number;
  readonly #waiting: number[] = [];
  readonly #frames: Float32Array[] = [];
  /** The voice's own colour: how its energy is shared among the bands on average, while it speaks. */
  readonly #colour = new Float32Array(bandCount);
  #peakDb = quietestPeakDb;

  constructor(sampleRate: number) {
    this.#bands = new SoundBands(sampleRate);
    this.#hop = Math.round((frameMs * sampleRate) / 1000);
  }

  /** Takes samples from -1 to 1 and yields a description, and the level in dB, for each moment that is now known well enough. */
  *push(samples: Iterable<number>): Generator<{ features: Float32Array; levelDb: number }, void> {
    for (const sample of samples) this.#waiting.push(sample);
    while (this.#waiting.length >= this.#bands.windowSamples) {
      this.#frames.push(this.#look());
      this.#waiting.splice(0, this.#hop);
      if (this.#frames.length > reach.before + reach.after + 1) this.#frames.shift();
      if (this.#frames.length > reach.after) yield this.#describe();
    }
  }

  /** One frame: how its energy is shared among the bands, and how loud it is against the voice's loud moments. */
  #look(): Float32Array {
    const frame = new Float32Array(perFrame);
    this.#bands.measure(this.#waiting, frame);
    let mean = 0;
    for (let band = 0; band < bandCount; band += 1) mean += frame[band]! / bandCount;
    this.#peakDb = Math.max(quietestPeakDb, mean, this.#peakDb - forgetDb);
    const speaks = mean > this.#peakDb + speakingDb;
    for (let band = 0; band < bandCount; band += 1) {
      const shape = (frame[band]! - mean) * scale;
      if (speaks) this.#colour[band]! += (shape - this.#colour[band]!) * learning;
      frame[band] = shape - this.#colour[band]!;
    }
    frame[bandCount] = (mean - this.#peakDb) * scale;
    return frame;
  }

  #describe(): { features: Float32Array; levelDb: number } {
    const now = this.#frames.length - 1 - reach.after;
    const features = new Float32Array(featureCount);
    for (const [place, offset] of offsets.entries())
      features.set(this.#frames[Math.max(0, now + offset)]!, place * perFrame);
    return { features, levelDb: this.#frames[now]![bandCount]! / scale };
  }
}
