/** Samples a second from the microphone: what every recogniser and the voice detector want. */
export const microphoneRate = 16_000;

/** Samples in one microphone frame (32 ms): the step of the voice detector. */
export const microphoneFrameSamples = 512;

/** Samples a second to the loudspeaker: what the voice makes. */
export const loudspeakerRate = 24_000;

/** Sound as it travels: a browser hands over an ArrayBuffer, a Node socket a slice of a pooled Buffer. */
export type SoundBytes = ArrayBuffer | Uint8Array;

/** Copies, because a Node socket's slice may begin at an odd byte, where no Int16Array can stand. Throws on half a sample. */
export function toSamples(bytes: SoundBytes): Int16Array {
  if (bytes.byteLength % 2 !== 0)
    throw new RangeError(`${bytes.byteLength} bytes are not whole 16-bit samples`);
  return new Int16Array(bytes instanceof Uint8Array ? new Uint8Array(bytes).buffer : bytes.slice(0));
}

// `map` works on the numbers where they lie; `from` walks an iterator, which takes five times as long and more.

/** PCM16 to the -1..1 floats that engines and audio nodes take. */
export function toFloats(samples: Int16Array): Float32Array {
  return new Float32Array(samples).map((sample) => sample / 32_768);
}

/** Floats to PCM16; louder than full scale is cut, never wrapped round. */
export function fromFloats(floats: Float32Array): Int16Array {
  return new Int16Array(
    floats.map((value) => Math.max(-32_768, Math.min(32_767, Math.round(value * 32_768)))),
  );
}

/** How long so many samples last. */
export function durationMs(sampleCount: number, rate: number): number {
  return (sampleCount * 1000) / rate;
}
