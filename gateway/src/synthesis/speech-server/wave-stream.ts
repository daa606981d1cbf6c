/** How the samples of a stream lie in its bytes. */
interface Layout {
  rate: number;
  channels: number;
}

/** Servers that do not know yet how long the sound will be say 0 or nearly 4 GB; what is shorter they mean. */
const plausibleBytes = 0x7f_ff_00_00;

/** MP3, Ogg, FLAC, a page or JSON, where a server does not say which. */
const foreign = /^(?:ID3|\xff[\xf2\xf3\xfa\xfb]|OggS|fLaC|<[!?a-z][a-z]|\{\s*")/i;

const longestHeaderBytes = 64 * 1024;

/**
 * Reads 16-bit sound as its bytes come: a RIFF file by its header, everything else as bare samples of one channel. Throws RangeError
 * or TypeError, which repeat nothing of what came, for other formats and for files that end before they said they would.
 */
export class WaveStream {
  #held: Uint8Array = new Uint8Array(0);
  #layout: Layout | undefined;
  #bareRate: number;
  /** Of the sound, still to come; Infinity where nobody said. */
  #leftBytes = Infinity;

  constructor(bareRate: number) {
    this.#bareRate = bareRate;
  }

  /** Undefined until the first bytes have told. */
  get rate(): number | undefined {
    return this.#layout?.rate;
  }

  push(bytes: Uint8Array): Int16Array {
    this.#held = joined(this.#held, bytes);
    this.#layout ??= this.#readLayout();
    if (this.#layout === undefined) return new Int16Array(0);
    return this.#samples(this.#layout);
  }

  /** To be called when no more comes. */
  end(): void {
    if (this.#layout === undefined) throw new RangeError('the sound ended within its header');
    if (this.#leftBytes !== Infinity && this.#leftBytes > 0)
      throw new RangeError('the sound ended before it said it would');
  }

  #samples({ channels }: Layout): Int16Array {
    const frameBytes = 2 * channels;
    const frames = Math.floor(Math.min(this.#held.length, this.#leftBytes) / frameBytes);
    const view = new DataView(this.#held.buffer, this.#held.byteOffset, frames * frameBytes);
    const samples = Int16Array.from({ length: frames }, (_, frame) => {
      let sum = 0;
      for (let channel = 0; channel < channels; channel += 1)
        sum += view.getInt16(frame * frameBytes + channel * 2, true);
      return sum / channels;
    });
    this.#held = this.#held.slice(frames * frameBytes);
    this.#leftBytes -= frames * frameBytes;
    return samples;
  }

  #readLayout(): Layout | undefined {
    if (this.#held.length < 4) return undefined;
    const mark = latin(this.#held, 0, 4);
    if (mark === 'RIFF') return this.#readHeader();
    if (foreign.test(mark)) throw new TypeError('the server sent something that is no PCM and no WAV');
    return { rate: this.#bareRate, channels: 1 };
  }

  /** Undefined while the header is not whole. */
  #readHeader(): Layout | undefined {
    const bytes = this.#held;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let layout: Layout | undefined;
    for (let at = 12; at + 8 <= bytes.length;) {
      const [name, length] = [latin(bytes, at, at + 4), view.getUint32(at + 4, true)];
      if (name === 'data') return this.#begin(at + 8, length, layout);
      if (length > longestHeaderBytes) throw new RangeError('the header of the sound makes no sense');
      if (name === 'fmt ' && at + 24 <= bytes.length) layout = layoutOf(view, at + 8);
      at += 8 + length + (length % 2);
    }
    if (bytes.length > longestHeaderBytes) throw new RangeError('the header of the sound has no end');
    return undefined;
  }

  #begin(at: number, length: number, layout: Layout | undefined): Layout {
    if (layout === undefined) throw new TypeError('the header of the sound does not say how it is made');
    this.#held = this.#held.slice(at);
    if (length > 0 && length < plausibleBytes) this.#leftBytes = length;
    return layout;
  }
}

const plain = 1;
const extensible = 0xff_fe;

function layoutOf(view: DataView, at: number): Layout {
  const [format, channels] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  const [rate, bits] = [view.getUint32(at + 4, true), view.getUint16(at + 14, true)];
  const known = (format === plain || format === extensible) && bits === 16;
  if (!known || channels < 1 || channels > 8 || rate < 8_000 || rate > 192_000)
    throw new TypeError('the server sent sound that is not 16-bit PCM');
  return { rate, channels };
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
