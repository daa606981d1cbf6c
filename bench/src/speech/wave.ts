import { toSamples } from '@lobby/shared/speech/pcm';
import type { Wave } from '@lobby/shared/speech/wave';

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
      const end = at + 8 + view.getUint32(at + 4, true);
      return { rate, samples: toSamples(file.subarray(at + 8, end)) };
    }
  }
  throw new RangeError('the WAVE file holds no sound');
}
