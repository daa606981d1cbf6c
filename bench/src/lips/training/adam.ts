const firstDecay = 0.9;
const secondDecay = 0.999;

/** Adaptive moments (Kingma and Ba, 2015): each weight moves at its own pace. */
export class Adam {
  /** Summed by the caller; empty again after each step. */
  readonly gradients: Float64Array;
  readonly #first: Float64Array;
  readonly #second: Float64Array;
  #steps = 0;

  constructor(count: number) {
    this.gradients = new Float64Array(count);
    this.#first = new Float64Array(count);
    this.#second = new Float64Array(count);
  }

  step(weights: Float64Array, pace: number): void {
    this.#steps += 1;
    const firstBias = 1 - firstDecay ** this.#steps;
    const secondBias = 1 - secondDecay ** this.#steps;
    for (let at = 0; at < weights.length; at += 1) {
      const gradient = this.gradients[at]!;
      this.#first[at] = firstDecay * this.#first[at]! + (1 - firstDecay) * gradient;
      this.#second[at] = secondDecay * this.#second[at]! + (1 - secondDecay) * gradient ** 2;
      const size = Math.sqrt(this.#second[at]! / secondBias) + 1e-8;
      weights[at]! -= (pace * this.#first[at]!) / firstBias / size;
    }
    this.gradients.fill(0);
  }
}
