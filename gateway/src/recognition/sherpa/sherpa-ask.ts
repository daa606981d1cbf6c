import type { Language } from '@lobby/shared/protocol/language';

/** What sherpa-onnx's process needs to know. */
export interface SherpaSettings {
  /** A model as published, with a `SHA256SUMS` beside it. */
  folder: string;
  threads: number;
  hotWords: readonly string[];
}

/**
 * `understand` is answered with what whole speech says. `hear` gives a streaming model more of a stretch, and is answered with
 * all that was heard of it so far; `over` says that nothing follows. `drop` forgets a stretch, and has no answer.
 */
export type SherpaAsk =
  | { type: 'understand'; pcm: Int16Array; hint: Language }
  | { type: 'hear'; stretch: number; pcm: Int16Array; over: boolean; hint: Language }
  | { type: 'drop'; stretch: number };
