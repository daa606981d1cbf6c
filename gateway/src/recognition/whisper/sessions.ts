import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import type { FoldedModels } from './folded-models.ts';

/** The two networks of Whisper: sound to keys and values, and those with the tokens so far to the next token. */
export interface Sessions {
  encoder: InferenceSession;
  decoder: InferenceSession;
}

/** Threads that wait must not spin: the two cores are shared with the voice. */
export function sessionOptions(
  threads: number,
  session: Record<string, string> = {},
): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    logSeverityLevel: 3,
    extra: { session: { intra_op: { allow_spinning: '0' }, ...session } },
  };
}

/** Opens folded models as they are; optimising them again would cost the time that folding saved. */
export async function openSessions({ folder }: FoldedModels, threads: number): Promise<Sessions> {
  const options = { ...sessionOptions(threads), graphOptimizationLevel: 'disabled' as const };
  return {
    decoder: await InferenceSession.create(join(folder, 'decoder.onnx'), options),
    encoder: await InferenceSession.create(join(folder, 'encoder.onnx'), options),
  };
}
