import { fromFloats, toFloats } from '@lobby/shared/speech/pcm';

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

/** The factor of so many decibels. */
export function gainOf(decibels: number): number {
  return 10 ** (decibels / 20);
}

/** Sound so many decibels louder; below 0, softer. */
export function louder(pcm: Int16Array, decibels: number): Int16Array {
  if (decibels === 0) return pcm;
  const floats = toFloats(pcm);
  amplify(floats, gainOf(decibels));
  return fromFloats(floats);
}
