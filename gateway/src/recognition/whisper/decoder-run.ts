import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { EncodedSpeech } from './encode-speech.ts';
import type { Logits } from './logits.ts';
import { vocabularySize } from './tokens.ts';

const layers = 6;
const width = 512;

/** The decoder's memory of one text: each step reads some tokens and gives the network's opinion of what follows each. */
export class DecoderRun {
  readonly #decoder: InferenceSession;
  readonly #speech: EncodedSpeech;
  #keys: Tensor;
  #values: Tensor;
  #read = 0;

  /** `capacity` is how many tokens the run will read at most. */
  constructor(decoder: InferenceSession, speech: EncodedSpeech, capacity: number) {
    this.#decoder = decoder;
    this.#speech = speech;
    this.#keys = emptyCache(capacity);
    this.#values = emptyCache(capacity);
  }

  /** Reads tokens, and gives one set of logits for each of them, in order. */
  async read(tokens: readonly number[]): Promise<Logits[]> {
    const output = await this.#decoder.run({
      tokens: new Tensor('int64', BigInt64Array.from(tokens, BigInt), [1, tokens.length]),
      in_n_layer_self_k_cache: this.#keys,
      in_n_layer_self_v_cache: this.#values,
      n_layer_cross_k: this.#speech.keys,
      n_layer_cross_v: this.#speech.values,
      offset: new Tensor('int64', BigInt64Array.of(BigInt(this.#read)), [1]),
    });
    const { logits, out_n_layer_self_k_cache: keys, out_n_layer_self_v_cache: values } = output;
    if (
      logits === undefined ||
      keys === undefined ||
      values === undefined ||
      !(logits.data instanceof Float32Array)
    )
      throw new Error('the decoder graph gave other outputs than ours does');
    this.#keys = keys;
    this.#values = values;
    this.#read += tokens.length;
    const { data } = logits;
    return tokens.map((_, index) => data.subarray(index * vocabularySize, (index + 1) * vocabularySize));
  }
}

function emptyCache(capacity: number): Tensor {
  return new Tensor('float32', new Float32Array(layers * capacity * width), [layers, 1, capacity, width]);
}
