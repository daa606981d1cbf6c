import type { Log } from '../../journal/log.ts';
import type { Recogniser, Speech, Transcript } from '../recogniser.ts';
import { untilStopped } from '../../engines/until-stopped.ts';
import { afterFailure, afterSuccess, chooseNext, type Healths } from '../../engines/fallback/choice.ts';
import { SpeechTape } from './speech-tape.ts';
import { TimeLimit } from './time-limit.ts';

/** One of several ears, in the order in which they are wanted. The name stands in the journal. */
export interface Member {
  name: string;
  recogniser: Recogniser;
}

export interface FallbackSettings {
  /** Who works just now, the most wanted first; asked anew for each utterance, for some may still be loading. */
  members: () => readonly Member[];
  /**
   * While others are left, the final text must come so soon after the end of speech; longer than a visitor waits before
   * speaking again is too long.
   */
  finalWithinMs?: number;
}

const defaultFinalWithinMs = 3_000;

/**
 * Ears that give an utterance to the next engine when one fails or is slow: that one hears it from the first frame, so
 * nothing has to be said again. What is told before the final text may come from two of them, the final text from one.
 */
export function createFallbackRecogniser(settings: FallbackSettings, log: Log): Recogniser {
  const chain = new Chain(settings, log);
  return { transcribe: (speech, signal) => chain.transcribe(speech, signal) };
}

class Chain {
  readonly #settings: FallbackSettings;
  readonly #log: Log;
  #healths: Healths = new Map();

  constructor(settings: FallbackSettings, log: Log) {
    this.#settings = settings;
    this.#log = log;
  }

  async *transcribe({ pieces, hint }: Speech, signal: AbortSignal): AsyncGenerator<Transcript, void> {
    signal.throwIfAborted();
    const left = new AbortController();
    const over = AbortSignal.any([signal, left.signal]);
    const tape = new SpeechTape(pieces, over);
    try {
      yield* this.#untilOneKnows(tape, hint, over);
    } finally {
      left.abort();
    }
  }

  async *#untilOneKnows(
    tape: SpeechTape,
    hint: Speech['hint'],
    signal: AbortSignal,
  ): AsyncGenerator<Transcript, void> {
    const tried = new Set<string>();
    for (let member = this.#next(tried); member !== undefined;) {
      tried.add(member.name);
      const next = this.#next(tried);
      try {
        yield* this.#ask(member, { tape, hint, isLast: next === undefined }, signal);
        this.#healths = afterSuccess(this.#healths, member.name);
        return;
      } catch (fault) {
        signal.throwIfAborted();
        this.#healths = afterFailure(this.#healths, member.name, performance.now());
        if (next === undefined) throw fault;
        this.#log.warn(
          { ears: member.name, err: fault, next: next.name },
          'ears failed; others hear the speech',
        );
        member = next;
      }
    }
    throw new Error('there are no ears');
  }

  #next(tried: ReadonlySet<string>): Member | undefined {
    const members = this.#settings.members();
    const names = members.map(({ name }) => name);
    const next = chooseNext(names, tried, { healths: this.#healths, nowMs: performance.now() });
    return members.find(({ name }) => name === next);
  }

  /** Ends with the final text; throws when there is none, or none in time while others are left to ask. */
  async *#ask(
    { recogniser }: Member,
    { tape, hint, isLast }: { tape: SpeechTape; hint: Speech['hint']; isLast: boolean },
    signal: AbortSignal,
  ): AsyncGenerator<Transcript, void> {
    const limit = new TimeLimit(tape.end, this.#settings.finalWithinMs ?? defaultFinalWithinMs);
    const within = isLast ? signal : AbortSignal.any([signal, limit.signal]);
    try {
      const told = recogniser.transcribe({ pieces: tape.play(), hint }, within);
      for await (const transcript of untilStopped(told, within)) {
        yield transcript;
        if (transcript.type === 'final') return;
      }
      throw new Error('the engine ended without a final text');
    } finally {
      limit.close();
    }
  }
}
