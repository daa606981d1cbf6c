/** Sound of a RIFF file. */
export interface Wave {
  rate: number;
  samples: Int16Array;
}

/** Reads mono PCM16, the only kind our recordings come in. Throws RangeError on any other. */
export function readWave(file: Uint8Array): Wave {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const name = (at: number): string => String.fromCharCode(...file.subarray(at, at + 4));
  if (name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new RangeError('not a WAVE file');
  let rate = 0;
  for (let at = 12; at + 8 <= file.byteLength; at += 8 + view.getUint32(at + 4, true)) {
    if (name(at) === 'fmt ') {
      const [format, channels, bits] = [at + 8, at + 10, at + 22].map((place) => view.getUint16(place, true));
      if (format !== 1 || channels !== 1 || bits !== 16) throw new RangeError('not mono PCM16');
      rate = view.getUint32(at + 12, true);
    } else if (name(at) === 'data') {
      const bytes = file.slice(at + 8, at + 8 + view.getUint32(at + 4, true));
      return { rate, samples: new Int16Array(bytes.buffer, 0, bytes.byteLength >> 1) };
    }
  }
  throw new RangeError('the WAVE file holds no sound');
}

/** Writes mono PCM16. */
export function writeWave({ rate, samples }: Wave): Uint8Array {
  const file = new Uint8Array(44 + samples.byteLength);
  const view = new DataView(file.buffer);
  const name = (at: number, text: string): void => file.set(new TextEncoder().encode(text), at);
  name(0, 'RIFF');
  view.setUint32(4, 36 + samples.byteLength, true);
  name(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  name(36, 'data');
  view.setUint32(40, samples.byteLength, true);
  file.set(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength), 44);
  return file;
}
