import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import type { KokoroSettings } from './kokoro-ask.ts';
import { checkPublishedFile } from '../../engines/published-file.ts';
import { weightsFile } from './weights.ts';

/** The two networks of Kokoro: symbols to features and durations, and features to sound. */
export interface Sessions {
  front: InferenceSession;
  generator: InferenceSession;
}

/** Opens both on checked weights. Folding the quantised weights to floats costs 165 MB and makes them twice as fast. */
export async function openSessions({ graphs, weights, threads }: KokoroSettings): Promise<Sessions> {
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    extra: {
      session: {
        disable_quant_qdq: '1',
        model_external_initializers_file_folder_path: await checkPublishedFile(weights, weightsFile),
        // Threads that wait must not spin: the two cores are shared with the ears.
        intra_op: { allow_spinning: '0' },
      },
    },
  };
  return {
    front: await InferenceSession.create(join(graphs, 'front.onnx'), options),
    generator: await InferenceSession.create(join(graphs, 'gen.onnx'), options),
  };
}
