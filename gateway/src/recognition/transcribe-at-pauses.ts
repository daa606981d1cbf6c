import type { Language } from '@lobby/shared/protocol/language';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import { PartQueue } from '../engines/part-queue.ts';
import type { Heard, Speech, Transcript } from './recogniser.ts';
import { isSilent } from './silence.ts';
import { untilStopped } from './until-stopped.ts';
import { Utterance } from './utterance.ts';

/** Understands 16 kHz speech that is over. Throws the signal's reason when stopped. */
export type Understand = (speech: { pcm: Int16Array; hint: Language }, signal: AbortSignal) => Promise<Heard>;

/** Speech is understood when it has lasted so long, finished or not: Whisper's window is 30 s, of which 1 s stays silent. */
export const longestSpeechMs = 29_000;

/**
 * Makes a recogniser's verb of an engine that can only understand whole speech. Each pause is taken for the end: what was
 * said so far is understood at once, so that the text is there when the pause turns out to be the end. When the voice
 * comes back, that work is dropped.
 */
export async function* transcribeAtPauses(
  understand: Understand,
  speech: Speech,
  signal: AbortSignal,
): AsyncGenerator<Transcript, void> {
  signal.throwIfAborted();
  const transcripts = new PartQueue<Transcript>();
  const left = new AbortController();
  const listening = new Listening(understand, transcripts, AbortSignal.any([signal, left.signal]));
  listening.hear(speech).then(
    () => transcripts.end(),
    (fault: unknown) => transcripts.fail(fault),
  );
  try {
    yield* transcripts;
  } finally {
    left.abort();
  }
}

interface Guess {
  heard: Promise<Heard>;
  drop: () => void;
}

/** One utterance being listened to. */
class Listening {
  readonly #understand: Understand;
  readonly #transcripts: PartQueue<Transcript>;
  readonly #signal: AbortSignal;
  readonly #utterance = new Utterance((longestSpeechMs * microphoneRate) / 1000);
  #guess: Guess | undefined;

  constructor(understand: Understand, transcripts: PartQueue<Transcript>, signal: AbortSignal) {
    this.#understand = understand;
    this.#transcripts = transcripts;
    this.#signal = signal;
  }

  async hear({ pieces, hint }: Speech): Promise<void> {
    for await (const piece of untilStopped(pieces, this.#signal)) {
      if (piece.type === 'frame') this.#utterance.add(piece.pcm);
      else this.#dropGuess();
      if (piece.type === 'pause') this.#guess = this.#makeGuess(hint);
      if (this.#utterance.isFull) break;
    }
    this.#transcripts.push({ type: 'final', ...(await this.#conclude(hint)) });
  }

  /** A guess that failed is no loss yet: the engine may be back for a second try. */
  async #conclude(hint: Language): Promise<Heard> {
    try {
      if (this.#guess !== undefined) return await this.#guess.heard;
    } catch {
      this.#signal.throwIfAborted();
    }
    return this.#hearSoFar(hint, this.#signal);
  }

  #makeGuess(hint: Language): Guess {
    const dropped = new AbortController();
    const heard = this.#hearSoFar(hint, AbortSignal.any([this.#signal, dropped.signal]));
    heard.then(
      (known) => this.#transcripts.push({ type: 'stable', ...known }),
      () => {},
    );
    return { heard, drop: () => dropped.abort() };
  }

  #dropGuess(): void {
    this.#guess?.drop();
    this.#guess = undefined;
  }

  async #hearSoFar(hint: Language, signal: AbortSignal): Promise<Heard> {
    const pcm = this.#utterance.samples;
    return isSilent(pcm) ? { text: '', language: hint } : this.#understand({ pcm, hint }, signal);
  }
}
