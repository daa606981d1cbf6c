import type { SpeechPiece } from '../recogniser.ts';
import { untilStopped } from '../../engines/until-stopped.ts';

/** Speech that comes once and may be listened to several times, each time from its first frame. */
export class SpeechTape {
  readonly #pieces: SpeechPiece[] = [];
  readonly #end = Promise.withResolvers<void>();
  #ended = false;
  #news = Promise.withResolvers<void>();

  /** Begins to record; a stop signal ends the recording as a fault with the signal's reason. */
  constructor(pieces: AsyncIterable<SpeechPiece>, signal: AbortSignal) {
    this.#end.promise.catch(() => {});
    this.#record(pieces, signal).then(this.#end.resolve, this.#end.reject);
  }

  /** Settles when nothing more is said; rejects with what broke the source. */
  get end(): Promise<void> {
    return this.#end.promise;
  }

  /** Everything that was said so far, and then what comes. */
  async *play(): AsyncGenerator<SpeechPiece, void> {
    for (let next = 0; ; next++) {
      while (next === this.#pieces.length) {
        if (this.#ended) return this.end;
        await this.#news.promise;
      }
      const piece = this.#pieces[next];
      if (piece !== undefined) yield piece;
    }
  }

  async #record(pieces: AsyncIterable<SpeechPiece>, signal: AbortSignal): Promise<void> {
    try {
      for await (const piece of untilStopped(pieces, signal)) {
        this.#pieces.push(piece);
        this.#tell();
      }
    } finally {
      this.#ended = true;
      this.#tell();
    }
  }

  #tell(): void {
    this.#news.resolve();
    this.#news = Promise.withResolvers();
  }
}
