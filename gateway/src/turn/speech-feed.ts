import type { SpeechPiece } from '../recognition/recogniser.ts';

/** Speech that is still being spoken: pushed from the door, pulled by the recogniser until it ends or is stopped. */
export class SpeechFeed implements AsyncIterable<SpeechPiece> {
  readonly #signal: AbortSignal;
  readonly #frames: Int16Array[] = [];
  readonly #end = Promise.withResolvers<void>();
  #waiting: SpeechPiece[] = [];
  #ended = false;
  #wake: () => void = () => {};

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake(), { once: true });
  }

  /** Resolves when the speech is over; never for one that is stopped before. */
  get ended(): Promise<void> {
    return this.#end.promise;
  }

  /** Adds a piece; what comes after the end is dropped. */
  push(piece: SpeechPiece): void {
    if (this.#ended) return;
    if (piece.type === 'frame') this.#frames.push(piece.pcm);
    this.#waiting.push(piece);
    this.#wake();
  }

  /** Puts what was said in an earlier turn before this one. */
  continue(earlier: SpeechFeed): void {
    for (const pcm of earlier.#frames) this.push({ type: 'frame', pcm });
  }

  end(): void {
    this.#ended = true;
    this.#end.resolve();
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<SpeechPiece, void> {
    for (;;) {
      this.#signal.throwIfAborted();
      const piece = this.#waiting.shift();
      if (piece !== undefined) yield piece;
      else if (this.#ended) return;
      else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }
}
