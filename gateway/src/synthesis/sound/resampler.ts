/** Samples on either side that speak for a moment between two of them. */
const reach = 16;
/** Points of the kernel between two samples; between these a straight line is near enough. */
const fineness = 256;

/**
 * Sound at another rate, piece by piece: a windowed sinc, which passes what both rates can hold and nothing else. Joined, the
 * pieces are what the joined sound would have given.
 */
export class Resampler {
  readonly #step: number;
  /** Less than 1 where there will be fewer samples: what they cannot hold must not come back as another tone. */
  readonly #width: number;
  readonly #reach: number;
  #held = new Float32Array(0);
  /** Of the first held sample, counted from the first of all. */
  #heldFrom: number;
  #taken = 0;
  #made = 0;

  /** `step` is how many samples go by for each that is made: source rate over wanted rate. */
  constructor(step: number) {
    this.#step = step;
    this.#width = Math.min(1, 1 / step);
    this.#reach = Math.ceil(reach / this.#width);
    this.#heldFrom = -this.#reach;
    this.#hold(new Int16Array(this.#reach));
  }

  push(samples: Int16Array): Int16Array {
    this.#hold(samples);
    this.#taken += samples.length;
    return this.#make(Math.ceil((this.#taken - this.#reach) / this.#step));
  }

  /** What is still due when no more comes. */
  end(): Int16Array {
    this.#hold(new Int16Array(this.#reach + 1));
    return this.#make(Math.ceil(this.#taken / this.#step));
  }

  #hold(samples: Int16Array): void {
    const rest = new Float32Array(this.#held.length + samples.length);
    rest.set(this.#held);
    rest.set(samples, this.#held.length);
    this.#held = rest;
  }

  #make(until: number): Int16Array {
    const made = new Int16Array(Math.max(0, until - this.#made));
    for (let at = 0; at < made.length; at += 1) made[at] = this.#sampleAt((this.#made + at) * this.#step);
    this.#made += made.length;
    this.#forget(Math.floor(this.#made * this.#step) - this.#reach);
    return made;
  }

  #sampleAt(moment: number): number {
    const first = Math.ceil(moment - this.#reach);
    const last = Math.floor(moment + this.#reach);
    let sum = 0;
    for (let at = first; at <= last; at += 1)
      sum += this.#held[at - this.#heldFrom]! * kernel(Math.abs(moment - at) * this.#width);
    return Math.max(-32_768, Math.min(32_767, Math.round(sum * this.#width)));
  }

  #forget(before: number): void {
    const gone = Math.max(0, Math.min(this.#held.length, before - this.#heldFrom));
    this.#held = this.#held.slice(gone);
    this.#heldFrom += gone;
  }
}

/** sin(πx)/πx under a Hann window, from the middle to where it ends. */
const kernelPoints = Float32Array.from({ length: reach * fineness + 2 }, (_, point) => {
  const distance = Math.min(reach, point / fineness);
  const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
  return (sinc * (1 + Math.cos((Math.PI * distance) / reach))) / 2;
});

function kernel(distance: number): number {
  const point = Math.min(reach, distance) * fineness;
  const before = Math.floor(point);
  const along = point - before;
  return kernelPoints[before]! * (1 - along) + kernelPoints[before + 1]! * along;
}
