import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { checkPublishedFile } from '../../engines/published-file.ts';
import type { EmbeddingModel } from './published-models.ts';

/** Longer texts are cut: what a question is about is said by then, and time grows with the length. */
const mostTokens = 128;

/** One text to its vector of length one. */
export type SentenceModel = (text: string) => Promise<Float32Array>;

/**
 * Opens a model on checked weights, for one processor thread. It encodes one text at a time: eight-bit weights with sums scaled per run give
 * a text that is padded beside others another vector (cosine 0.985).
 */
export async function openSentenceModel(folder: string, model: EmbeddingModel): Promise<SentenceModel> {
  const weights = await checkPublishedFile(folder, model.weights);
  const tokenizerFolder = await checkPublishedFile(folder, model.tokenizer);
  const description = await readFile(join(tokenizerFolder, model.tokenizer.name), 'utf8');
  const parsed: object = JSON.parse(description);
  const tokenizer = new Tokenizer(parsed, {});
  const session = await InferenceSession.create(join(weights, model.weights.name), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    enableCpuMemArena: false,
  });
  return async (text) => {
    const ids = shortened(tokenizer.encode(text.toLowerCase()).ids);
    const outputs = await session.run(inputsOf(session.inputNames, ids));
    const states = outputs[session.outputNames[0] ?? '']?.data;
    if (!(states instanceof Float32Array)) throw new TypeError('the model gives no vectors');
    const size = states.length / ids.length;
    return toLengthOne(states.slice(0, size));
  };
}

/** Keeps the mark of the end. */
function shortened(ids: readonly number[]): number[] {
  return ids.length <= mostTokens ? [...ids] : [...ids.slice(0, mostTokens - 1), ids.at(-1) ?? 0];
}

function inputsOf(names: readonly string[], ids: readonly number[]): InferenceSession.FeedsType {
  const row = (values: readonly number[]): Tensor =>
    new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  const values: Record<string, Tensor> = {
    input_ids: row(ids),
    attention_mask: row(ids.map(() => 1)),
    token_type_ids: row(ids.map(() => 0)),
  };
  return Object.fromEntries(names.map((name) => [name, values[name] ?? row(ids.map(() => 0))]));
}

function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
