/** The power spectrum of windowed sound: radix-2 Cooley and Tukey, in place, with everything it needs made once. */
export class Spectrum {
  readonly size: number;
  /** Power of each bin from 0 Hz to half the sample rate, of the last `measure`. */
  readonly power: Float64Array;
  readonly #window: Float64Array;
  readonly #real: Float64Array;
  readonly #imaginary: Float64Array;

  /** `size` is a power of two; `windowed` samples of it carry sound, under a Hann window, the rest is zero. */
  constructor(size: number, windowed: number) {
    this.size = size;
    this.power = new Float64Array(size / 2 + 1);
    this.#window = Float64Array.from(
      { length: windowed },
      (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / windowed),
    );
    this.#real = new Float64Array(size);
    this.#imaginary = new Float64Array(size);
  }

  /** Takes as many samples as the window is long. */
  measure(samples: ArrayLike<number>): void {
    this.#real.fill(0);
    this.#imaginary.fill(0);
    const bits = Math.log2(this.size);
    for (const [at, weight] of this.#window.entries()) this.#real[reversed(at, bits)] = samples[at]! * weight;
    for (let half = 1; half < this.size; half *= 2) this.#merge(half);
    for (let bin = 0; bin < this.power.length; bin += 1)
      this.power[bin] = this.#real[bin]! ** 2 + this.#imaginary[bin]! ** 2;
  }

  /** Joins spectra of `half` points into spectra of twice as many. */
  #merge(half: number): void {
    const [real, imaginary] = [this.#real, this.#imaginary];
    for (let step = 0; step < half; step += 1) {
      const turn = (-Math.PI * step) / half;
      const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
      for (let low = step; low < this.size; low += 2 * half) {
        const high = low + half;
        const turnedReal = real[high]! * cosine - imaginary[high]! * sine;
        const turnedImaginary = real[high]! * sine + imaginary[high]! * cosine;
        real[high] = real[low]! - turnedReal;
        imaginary[high] = imaginary[low]! - turnedImaginary;
        real[low]! += turnedReal;
        imaginary[low]! += turnedImaginary;
      }
    }
  }
}

function reversed(value: number, bits: number): number {
  let mirrored = 0;
  for (let bit = 0; bit < bits; bit += 1) mirrored = (mirrored << 1) | ((value >> bit) & 1);
  return mirrored;
}
