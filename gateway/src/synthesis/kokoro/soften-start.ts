const muteSamples = 96;
const rampSamples = 144;

/** Hides the click with which the inverse Fourier transform begins: 4 ms of silence, then a rise of 6 ms. */
export function softenStart(sound: Float32Array): void {
  const end = Math.min(sound.length, muteSamples + rampSamples);
  for (let at = 0; at < end; at += 1) sound[at]! *= Math.max(0, at - muteSamples) / rampSamples;
}
