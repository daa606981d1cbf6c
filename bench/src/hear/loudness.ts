/** Root of the mean square, in sample units; 0 for no sound at all. */
export function loudness(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < samples.length; at++) sum += (samples[at] ?? 0) ** 2;
  return Math.sqrt(sum / Math.max(1, samples.length));
}

/** Sound at a wanted loudness, as PCM16; what exceeds full scale is cut. */
export function atLoudness(sound: Float64Array, wanted: number): Int16Array {
  const gain = wanted / (loudness(sound) || 1);
  return Int16Array.from(sound, (value) => limited(value * gain));
}

/** Sound with another over it. */
export function mixed(sound: Int16Array, other: Int16Array): Int16Array {
  return sound.map((value, at) => limited(value + (other[at] ?? 0)));
}

function limited(value: number): number {
  return Math.max(-32_768, Math.min(32_767, Math.round(value)));
}
