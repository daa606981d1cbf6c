import type { TurnId } from '@lobby/shared/protocol/ids';
import { durationMs, loudspeakerRate, toSamples, type SoundBytes } from '@lobby/shared/speech/pcm';
import { weightsAt, type MouthShape, type Viseme } from '@lobby/shared/speech/viseme';
import type { BrowserClause, ClauseVoice } from './browser-voice.ts';
import type { Loudspeaker } from './loudspeaker.ts';
import { readingVisemes } from './reading.ts';
import { Timeline, type Position } from './timeline.ts';

/** What a player tells about the answer it plays. */
export interface ClipPlayerHandlers {
  /** This clause begins to be heard. */
  clause(turn: TurnId, clause: number): void;
  /** A few times a second while there is something to hear. */
  progress(turn: TurnId, playedMs: number): void;
  /** Once, when everything was heard and nothing more will come. */
  played(turn: TurnId, playedMs: number): void;
}

/** Some 24 kHz PCM16 of one clause with the mouth shapes that begin in or after it, as `reply-sound` brings them. */
export interface Clip {
  clause: number;
  pcm: SoundBytes;
  visemes: Viseme[];
}

type Waiting = { type: 'clip'; clip: Clip } | { type: 'clause'; clause: number; words: BrowserClause };

interface Reply {
  turn: TurnId;
  timeline: Timeline;
  visemes: Map<number, Viseme[]>;
  /** What cannot be placed yet, because the browser's own voice comes before it. */
  waiting: Waiting[];
  complete: boolean;
  clause: number;
  toldMs: number;
  stopped: AbortController;
}

const lookEveryMs = 40;
const progressEveryMs = 250;

/** Plays the answer of one turn at a time, in order and without gaps; what belongs to any other turn is dropped. */
export class ClipPlayer {
  readonly #loudspeaker: Loudspeaker;
  readonly #voice: ClauseVoice;
  readonly #handlers: ClipPlayerHandlers;
  #reply: Reply | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(loudspeaker: Loudspeaker, voice: ClauseVoice, handlers: ClipPlayerHandlers) {
    this.#loudspeaker = loudspeaker;
    this.#voice = voice;
    this.#handlers = handlers;
  }

  /** Begins the answer of a turn; another one that still plays is stopped. */
  begin(turn: TurnId): void {
    this.stop();
    this.#reply = {
      turn,
      timeline: new Timeline(),
      visemes: new Map(),
      waiting: [],
      complete: false,
      clause: -1,
      toldMs: 0,
      stopped: new AbortController(),
    };
    this.#looking = setInterval(() => this.#look(), lookEveryMs);
  }

  /** Takes the next sound of the gateway's voice. */
  play(turn: TurnId, clip: Clip): void {
    this.#add(turn, { type: 'clip', clip });
  }

  /** Takes a clause for the browser's own voice; it is said after everything before it was heard. */
  speak(turn: TurnId, clause: number, words: BrowserClause): void {
    this.#add(turn, { type: 'clause', clause, words });
  }

  /** Nothing more of this turn will come. */
  complete(turn: TurnId): void {
    if (this.#reply?.turn === turn) this.#reply.complete = true;
  }

  /** Silence at once; returns how much of the answer was heard. */
  stop(): number {
    if (this.#reply === undefined) return 0;
    const { timeline, stopped } = this.#reply;
    this.#reply = undefined;
    clearInterval(this.#looking);
    this.#loudspeaker.silence();
    stopped.abort();
    // A browser's synthesis that was left holding its breath would never speak again.
    this.#voice.unduck();
    return timeline.playedMs(this.#loudspeaker.heardMs);
  }

  duck(): void {
    this.#loudspeaker.duck();
    this.#voice.duck();
  }

  unduck(): void {
    this.#loudspeaker.unduck();
    this.#voice.unduck();
  }

  /** What is heard right now. */
  playhead(): Position | undefined {
    return this.#reply?.timeline.at(this.#loudspeaker.heardMs);
  }

  /** Fills in the mouth of this moment; false when nothing is heard. */
  mouth(into: Record<MouthShape, number>): boolean {
    const position = this.playhead();
    const visemes = position && this.#reply?.visemes.get(position.clause);
    if (position === undefined || visemes === undefined) return false;
    weightsAt(visemes, position.ms, into);
    return true;
  }

  #add(turn: TurnId, next: Waiting): void {
    if (this.#reply?.turn !== turn) return;
    this.#reply.waiting.push(next);
    this.#advance(this.#reply);
  }

  #advance(reply: Reply): void {
    while (reply.waiting[0] !== undefined && reply.timeline.endMs !== Infinity) {
      const [next] = reply.waiting;
      if (next.type === 'clause' && this.#loudspeaker.heardMs < reply.timeline.endMs) return;
      reply.waiting.shift();
      if (next.type === 'clip') this.#place(reply, next.clip);
      else void this.#say(reply, next);
    }
  }

  #place({ timeline, visemes }: Reply, clip: Clip): void {
    const samples = toSamples(clip.pcm);
    const startMs = timeline.place(
      clip.clause,
      durationMs(samples.length, loudspeakerRate),
      this.#loudspeaker.nowMs,
    );
    if (samples.length > 0) this.#loudspeaker.play(samples, startMs);
    const known = visemes.get(clip.clause);
    if (known === undefined) visemes.set(clip.clause, [...clip.visemes]);
    else known.push(...clip.visemes);
  }

  async #say(reply: Reply, { clause, words }: Waiting & { type: 'clause' }): Promise<void> {
    const { timeline, visemes, stopped } = reply;
    timeline.open(clause, this.#loudspeaker.heardMs);
    if (this.#voice.audible(words.language)) visemes.set(clause, readingVisemes(words.text, words.language));
    try {
      await this.#voice.speak(words, stopped.signal);
    } catch {
      // Only the stop of this very reply ends a clause early, and then nobody waits for it.
      return;
    }
    timeline.close(this.#loudspeaker.heardMs);
    this.#advance(reply);
  }

  #look(): void {
    const reply = this.#reply;
    if (reply === undefined) return;
    const { turn, timeline } = reply;
    this.#advance(reply);
    const heardMs = this.#loudspeaker.heardMs;
    const clause = timeline.at(heardMs)?.clause;
    if (clause !== undefined && clause !== reply.clause) {
      reply.clause = clause;
      this.#handlers.clause(turn, clause);
    }
    const playedMs = timeline.playedMs(heardMs);
    if (playedMs - reply.toldMs >= progressEveryMs) {
      reply.toldMs = playedMs;
      this.#handlers.progress(turn, playedMs);
    }
    if (reply.complete && reply.waiting.length === 0 && heardMs >= timeline.endMs) {
      this.stop();
      this.#handlers.played(turn, playedMs);
    }
  }
}
