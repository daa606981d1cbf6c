/** Up to here a sample keeps its shape; above it is bent so that it never reaches full scale. */
const knee = 0.8;

/** Makes sound louder by `gain`, in place, with a soft limit in place of clipping. */
export function amplify(sound: Float32Array, gain: number): void {
  for (let at = 0; at < sound.length; at += 1) {
    const value = sound[at]! * gain;
    const excess = Math.abs(value) - knee;
    sound[at] = excess <= 0 ? value : Math.sign(value) * (knee + (1 - knee) * Math.tanh(excess / (1 - knee)));
  }
}

const muteSamples = 96;
const rampSamples = 144;

/** Hides the click with which the inverse Fourier transform begins: 4 ms of silence, then a rise of 6 ms. */
export function softenStart(sound: Float32Array): void {
  const end = Math.min(sound.length, muteSamples + rampSamples);
  for (let at = 0; at < end; at += 1) sound[at]! *= Math.max(0, at - muteSamples) / rampSamples;
}
