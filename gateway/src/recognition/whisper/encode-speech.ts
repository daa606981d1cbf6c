import { durationMs, microphoneRate, toFloats } from '@lobby/shared/speech/pcm';
import { type InferenceSession, Tensor } from 'onnxruntime-node';

/** Speech as the decoder attends to it. */
export interface EncodedSpeech {
  keys: Tensor;
  values: Tensor;
  soundMs: number;
}

/** Whisper's window is 30 s; the sound is not padded to it, which makes short speech fast. */
const windowSamples = 30 * microphoneRate;

/** Silence after the sound: without it the last word of abrupt recordings is lost. */
const tailSamples = microphoneRate;

/** Runs the encoder over 16 kHz sound; what exceeds 29 s is cut. */
export async function encodeSpeech(encoder: InferenceSession, pcm: Int16Array): Promise<EncodedSpeech> {
  const kept = pcm.subarray(0, windowSamples - tailSamples);
  const wave = new Float32Array(kept.length + tailSamples);
  wave.set(toFloats(kept));
  const output = await encoder.run({ wav: new Tensor('float32', wave, [1, wave.length]) });
  const { n_layer_cross_k: keys, n_layer_cross_v: values } = output;
  if (keys === undefined || values === undefined)
    throw new Error('the encoder graph gave other outputs than ours does');
  return { keys, values, soundMs: durationMs(kept.length, microphoneRate) };
}
