import { Tensor } from 'onnxruntime-node';
import type { Sessions } from './sessions.ts';
import { type Vocabulary, tokensOf } from './vocabulary.ts';
import type { VoiceStyle } from './voice-style.ts';

/** What the front network makes of an utterance. */
export interface Features {
  /** Frames of each symbol, the start and the end included. */
  durations: number[];
  /** Two columns a frame. */
  sound: Tensor;
  /** The harmonics of the pitch: 120 columns a frame and one more. */
  harmonics: Tensor;
}

const soundColumns = 2;
const harmonicColumns = 120;

/** Symbols to features, 60 to 150 ms of work. */
export async function makeFeatures(
  symbols: readonly string[],
  { vocabulary, style, speed }: { vocabulary: Vocabulary; style: VoiceStyle; speed: number },
  { front }: Sessions,
): Promise<Features> {
  const tokens = tokensOf(symbols, vocabulary);
  const made = await front.run({
    tokens: new Tensor('int64', tokens, [1, tokens.length]),
    style: style.style,
    speed: new Tensor('float32', [speed], [1]),
  });
  return { durations: Array.from(numbersOf(made.durations), Number), sound: made.x!, harmonics: made.har! };
}

/** The features of frames `from` to `to`. */
export function cutFeatures(
  { sound, harmonics }: Features,
  from: number,
  to: number,
): { x: Tensor; har: Tensor } {
  return {
    x: cutColumns(sound, from * soundColumns, to * soundColumns),
    har: cutColumns(harmonics, from * harmonicColumns, to * harmonicColumns + 1),
  };
}

function cutColumns(tensor: Tensor, from: number, to: number): Tensor {
  const [, rows = 0, columns = 0] = tensor.dims;
  const all = floatsOf(tensor);
  const cut = new Float32Array(rows * (to - from));
  for (let row = 0; row < rows; row += 1)
    cut.set(all.subarray(row * columns + from, row * columns + to), row * (to - from));
  return new Tensor('float32', cut, [1, rows, to - from]);
}

/** The samples or features in a tensor. Throws TypeError when it holds something else, which only a foreign graph would. */
export function floatsOf(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError('the graph gives no floats');
}

function numbersOf(tensor: Tensor | undefined): ArrayLike<number | bigint> {
  const data = tensor?.data;
  if (data instanceof BigInt64Array || data instanceof Int32Array || data instanceof Float32Array)
    return data;
  throw new TypeError('the graph gives no durations');
}
