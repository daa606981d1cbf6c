import { microphoneFrameSamples } from '@lobby/shared/speech/pcm';
import modelUrl from '@ricky0123/vad-web/dist/silero_vad_v5.onnx?url';
import { Silero } from '@ricky0123/vad-web/dist/models/silero';
import * as ort from 'onnxruntime-web/wasm';
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url&no-inline';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';

/** How probably each frame of one conversation holds a voice. */
export interface VoiceJudge {
  /** Takes 512 samples at 16 kHz; frames must be given one after the other, because the model remembers. */
  judge(samples: Float32Array): Promise<number>;
}

/** Loads the Silero model into this page: 16 MB once, then about 1 ms for each frame of 32 ms. */
export async function loadSilero(): Promise<VoiceJudge> {
  ort.env.logLevel = 'error';
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = { mjs: runtimeUrl, wasm: wasmUrl };
  const silero = await Silero.new(ort, () => fetchModel());
  // The first inference takes up to 250 ms; it must not be the visitor's first word.
  await silero.process(new Float32Array(microphoneFrameSamples));
  silero.reset_state();
  return { judge: async (samples) => (await silero.process(samples)).isSpeech };
}

async function fetchModel(): Promise<ArrayBuffer> {
  const response = await fetch(modelUrl);
  if (!response.ok) throw new Error(`the voice detector's model answered ${response.status}`);
  return response.arrayBuffer();
}
