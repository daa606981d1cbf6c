import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as ort from 'onnxruntime-node';
import type { VoiceJudge } from '@lobby/kiosk/hearing/silero';

/** Silero keeps a state of this shape from frame to frame. */
const stateShape = [2, 1, 128] as const;

/** The page's own voice detector, the same file, on Node's runtime instead of the browser's. */
export async function loadJudge(): Promise<() => VoiceJudge> {
  const file = createRequire(import.meta.url).resolve('@ricky0123/vad-web/dist/silero_vad_v5.onnx');
  const session = await ort.InferenceSession.create(new Uint8Array(await readFile(file)), {
    intraOpNumThreads: 1,
  });
  const rate = new ort.Tensor('int64', BigInt64Array.of(16_000n), []);
  return () => {
    let state = new ort.Tensor('float32', new Float32Array(256), stateShape);
    return {
      judge: async (samples) => {
        const input = new ort.Tensor('float32', samples, [1, samples.length]);
        const { output, stateN } = await session.run({ input, state, sr: rate });
        if (stateN instanceof ort.Tensor) state = stateN as typeof state;
        return Number(output?.data[0] ?? 0);
      },
    };
  };
}
