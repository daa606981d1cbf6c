import type { Language } from '@lobby/shared/protocol/language';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import { PartQueue } from '../engines/part-queue.ts';
import type { Heard, Speech, Transcript } from './recogniser.ts';
import { isSilent } from './silence.ts';
import { untilStopped } from '../engines/until-stopped.ts';
import { Utterance } from './utterance.ts';

/** An engine's work on speech from its beginning to a pause or to the end. */
export interface Stretch {
  /** The next frame, for engines that listen while it is spoken. */
  hear(frame: Int16Array): void;
  /** It is over, and this is all of it. Called once. Throws the signal's reason when stopped. */
  finish(said: Int16Array): Promise<Heard>;
}

/** How a stretch begins: with what was said already, and with whom to tell what is understood meanwhile. */
export interface Beginning {
  said: Int16Array;
  hint: Language;
  tell: (partial: Heard) => void;
}

/** Begins to listen. The signal stops it, also when its work is not needed any more. */
export type BeginStretch = (beginning: Beginning, signal: AbortSignal) => Stretch;

/** Speech is understood when it has lasted so long, finished or not: Whisper's window is 30 s, of which 1 s stays silent. */
export const longestSpeechMs = 29_000;

/**
 * Makes a recogniser's verb of an engine that understands a stretch of speech. Each pause is taken for the end, so that the
 * text is there when the pause turns out to be it. When the voice comes back, that work is dropped, and the next stretch
 * holds the whole speech: engines understand a sentence better than its pieces.
 */
export async function* listenInStretches(
  begin: BeginStretch,
  speech: Speech,
  signal: AbortSignal,
): AsyncGenerator<Transcript, void> {
  signal.throwIfAborted();
  const transcripts = new PartQueue<Transcript>();
  const left = new AbortController();
  const listening = new Listening(begin, transcripts, AbortSignal.any([signal, left.signal]));
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

interface Running {
  stretch: Stretch;
  drop: () => void;
}

interface Guess {
  heard: Promise<Heard>;
  drop: () => void;
}

/** One utterance being listened to. */
class Listening {
  readonly #begin: BeginStretch;
  readonly #transcripts: PartQueue<Transcript>;
  readonly #signal: AbortSignal;
  readonly #utterance = new Utterance((longestSpeechMs * microphoneRate) / 1000);
  #running: Running | undefined;
  #guess: Guess | undefined;

  constructor(begin: BeginStretch, transcripts: PartQueue<Transcript>, signal: AbortSignal) {
    this.#begin = begin;
    this.#transcripts = transcripts;
    this.#signal = signal;
  }

  async hear({ pieces, hint }: Speech): Promise<void> {
    for await (const piece of untilStopped(pieces, this.#signal)) {
      if (piece.type === 'frame') this.#hearFrame(piece.pcm, hint);
      else this.#dropGuess();
      if (piece.type === 'pause') this.#guess = this.#makeGuess(hint);
      if (this.#utterance.isFull) break;
    }
    this.#transcripts.push({ type: 'final', ...wordsOf(await this.#conclude(hint)) });
  }

  /** The silence after a pause belongs to no stretch, only to the utterance. */
  #hearFrame(frame: Int16Array, hint: Language): void {
    this.#utterance.add(frame);
    if (this.#guess !== undefined) return;
    if (this.#running !== undefined) this.#running.stretch.hear(frame);
    else if (!isSilent(frame)) this.#running = this.#run(hint);
  }

  /** A guess that failed is no loss yet: the engine may be back for a second try. */
  async #conclude(hint: Language): Promise<Heard> {
    try {
      if (this.#guess !== undefined) return await this.#guess.heard;
    } catch {
      this.#signal.throwIfAborted();
    }
    return this.#finish(hint).heard;
  }

  #makeGuess(hint: Language): Guess {
    const guess = this.#finish(hint);
    guess.heard.then(
      (known) => this.#guess === guess && this.#transcripts.push({ type: 'stable', ...wordsOf(known) }),
      () => {},
    );
    return guess;
  }

  #dropGuess(): void {
    this.#guess?.drop();
    this.#guess = undefined;
  }

  #finish(hint: Language): Guess {
    const said = this.#utterance.samples;
    if (isSilent(said)) return { heard: Promise.resolve({ text: '', language: hint }), drop: () => {} };
    const { stretch, drop } = this.#running ?? this.#run(hint);
    this.#running = undefined;
    return { heard: stretch.finish(said), drop };
  }

  #run(hint: Language): Running {
    const dropped = new AbortController();
    const signal = AbortSignal.any([this.#signal, dropped.signal]);
    const tell = (partial: Heard): void => {
      if (!signal.aborted) this.#transcripts.push({ type: 'partial', ...partial });
    };
    const stretch = this.#begin({ said: this.#utterance.samples, hint, tell }, signal);
    return { stretch, drop: () => dropped.abort() };
  }
}

/** Engines write a lone full stop for a cough, and that is nothing; that it was a cough still stands. */
function wordsOf(heard: Heard): Heard {
  if (/[\p{L}\p{N}]/u.test(heard.text)) return heard;
  const { language, tags } = heard;
  return { text: '', language, ...(tags && { tags }) };
}
