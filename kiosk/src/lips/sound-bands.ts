import { Spectrum } from './spectrum.ts';

/** How many bands of hearing a frame is described by. */
export const bandCount = 18;

const lowestHz = 120;
const highestHz = 7_200;
const windowMs = 25;
/** Softer than any voice: keeps silence finite. */
const floor = 1e-7;

/** The log energies of sound in bands that are as wide as hearing resolves them (mel scale, O'Shaughnessy 1987). */
export class SoundBands {
  /** Samples that one look takes. */
  readonly windowSamples: number;
  readonly #spectrum: Spectrum;
  readonly #edges: number[];

  constructor(sampleRate: number) {
    this.windowSamples = Math.round((windowMs * sampleRate) / 1000);
    const size = 2 ** Math.ceil(Math.log2(this.windowSamples));
    this.#spectrum = new Spectrum(size, this.windowSamples);
    const step = (mel(highestHz) - mel(lowestHz)) / (bandCount + 1);
    this.#edges = Array.from(
      { length: bandCount + 2 },
      (_, at) => (hertz(mel(lowestHz) + at * step) * size) / sampleRate,
    );
  }

  /** Writes the bands of `windowSamples` samples, in decibels, into `into`. */
  measure(samples: ArrayLike<number>, into: Float32Array): void {
    this.#spectrum.measure(samples);
    for (let band = 0; band < bandCount; band += 1)
      into[band] = 10 * Math.log10(this.#energy(band) / this.windowSamples + floor);
  }

  /** A triangle from the band below over the band's own centre to the band above. */
  #energy(band: number): number {
    const [low = 0, centre = 0, high = 0] = this.#edges.slice(band, band + 3);
    let energy = 0;
    for (let bin = Math.ceil(low); bin <= high; bin += 1) {
      const share = bin <= centre ? (bin - low) / (centre - low) : (high - bin) / (high - centre);
      energy += share * this.#spectrum.power[bin]!;
    }
    return energy;
  }
}

function mel(frequency: number): number {
  return 1127 * Math.log(1 + frequency / 700);
}

function hertz(pitch: number): number {
  return 700 * (Math.exp(pitch / 1127) - 1);
}
