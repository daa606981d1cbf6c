import type { TurnId } from '@lobby/shared/protocol/ids';
import { durationMs, loudspeakerRate, toSamples, type SoundBytes } from '@lobby/shared/speech/pcm';
import { stressAt, weightsAt, type MouthShape, type Viseme } from '@lobby/shared/speech/viseme';
import type { BrowserClause, ClauseVoice } from './browser-voice.ts';
import type { Loudspeaker } from './loudspeaker.ts';
import { mergeVisemes } from './merge-visemes.ts';
import { readingVisemes } from './reading.ts';
import { Timeline, type Position } from './timeline.ts';

/** Some 24 kHz PCM16 of one clause with the mouth shapes that begin in or after it, as `reply-sound` brings them. */
export interface Clip {
  clause: number;
  pcm: SoundBytes;
  visemes: Viseme[];
}

/** What an answer is made of: sound of the gateway's voice, and clauses for the browser's own. */
export type ReplyPart =
  | { type: 'clip'; clip: Clip }
  | { type: 'clause'; clause: number; words: BrowserClause };

/** What makes an answer heard. */
export interface ReplyVoices {
  loudspeaker: Loudspeaker;
  voice: ClauseVoice;
}

/** The answer of one turn, from its first part until it was heard or stopped. */
export class Reply {
  readonly turn: TurnId;
  readonly #voices: ReplyVoices;
  readonly #timeline = new Timeline();
  readonly #visemes = new Map<number, Viseme[]>();
  readonly #stopped = new AbortController();
  /** What cannot be placed yet, because the browser's own voice comes before it. */
  readonly #waiting: ReplyPart[] = [];
  #complete = false;

  constructor(turn: TurnId, voices: ReplyVoices) {
    this.turn = turn;
    this.#voices = voices;
  }

  /** What is heard right now. */
  get position(): Position | undefined {
    return this.#timeline.at(this.#voices.loudspeaker.heardMs);
  }

  /** How much was heard by now. */
  get playedMs(): number {
    return this.#timeline.playedMs(this.#voices.loudspeaker.heardMs);
  }

  /** True once everything was heard and nothing more will come. */
  get over(): boolean {
    const played = this.#voices.loudspeaker.heardMs >= this.#timeline.endMs;
    return this.#complete && this.#waiting.length === 0 && played;
  }

  add(part: ReplyPart): void {
    this.#waiting.push(part);
    this.advance();
  }

  complete(): void {
    this.#complete = true;
  }

  /** Places what can be placed: sound at once, a clause of the browser's voice when everything before it was heard. */
  advance(): void {
    while (this.#waiting[0] !== undefined && this.#timeline.endMs !== Infinity) {
      const [next] = this.#waiting;
      if (next.type === 'clause' && this.#voices.loudspeaker.heardMs < this.#timeline.endMs) return;
      this.#waiting.shift();
      if (next.type === 'clip') this.#place(next.clip);
      else void this.#say(next.clause, next.words);
    }
  }

  /** Fills in the mouth of this moment, also just before sound begins; false when nothing is heard. */
  mouth(into: Record<MouthShape, number>): boolean {
    const position = this.position ?? this.#timeline.soon(this.#voices.loudspeaker.heardMs);
    const visemes = position && this.#visemes.get(position.clause);
    if (position === undefined || visemes === undefined) return false;
    weightsAt(visemes, position.ms, into);
    return true;
  }

  /** How strongly the syllable of this moment is stressed, 0 to 1. */
  stress(): number {
    const position = this.position;
    return position === undefined ? 0 : stressAt(this.#visemes.get(position.clause) ?? [], position.ms);
  }

  /** How long the clause that is heard still lasts, by its mouth shapes, which come whole with its first sound. */
  leftMs(): number {
    const position = this.position;
    if (position === undefined) return 0;
    const endMs = this.#visemes.get(position.clause)?.at(-1)?.endMs ?? 0;
    return Math.max(0, endMs - position.ms);
  }

  /** Silence at once; returns how much was heard. */
  stop(): number {
    const { loudspeaker, voice } = this.#voices;
    const playedMs = this.playedMs;
    loudspeaker.silence();
    this.#stopped.abort();
    // A browser's synthesis that was left holding its breath would never speak again.
    voice.unduck();
    return playedMs;
  }

  #place({ clause, pcm, visemes }: Clip): void {
    const { loudspeaker } = this.#voices;
    const samples = toSamples(pcm);
    const lengthMs = durationMs(samples.length, loudspeakerRate);
    const startMs = this.#timeline.place(clause, lengthMs, loudspeaker.nowMs);
    if (samples.length > 0) loudspeaker.play(samples, startMs);
    this.#visemes.set(clause, mergeVisemes(this.#visemes.get(clause) ?? [], visemes));
  }

  async #say(clause: number, words: BrowserClause): Promise<void> {
    const { loudspeaker, voice } = this.#voices;
    this.#timeline.open(clause, loudspeaker.heardMs);
    if (voice.audible(words.language)) {
      this.#visemes.set(clause, readingVisemes(words.text, words.language));
    }
    try {
      await voice.speak(words, this.#stopped.signal);
    } catch {
      // Only the stop of this very answer ends a clause early, and then nobody waits for it.
      return;
    }
    this.#timeline.close(loudspeaker.heardMs);
    this.advance();
  }
}
