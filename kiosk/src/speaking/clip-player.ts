import type { TurnId } from '@lobby/shared/protocol/ids';
import type { MouthShape } from '@lobby/shared/speech/viseme';
import type { BrowserClause } from './browser-voice.ts';
import { Reply, type Clip, type ReplyVoices } from './reply.ts';
import type { Position } from './timeline.ts';

/** What a player tells about the answer it plays. */
export interface ClipPlayerHandlers {
  /** This clause begins to be heard. */
  clause(turn: TurnId, clause: number): void;
  /** A few times a second while there is something to hear. */
  progress(turn: TurnId, playedMs: number): void;
  /** Once, when everything was heard and nothing more will come. */
  played(turn: TurnId, playedMs: number): void;
}

const lookEveryMs = 40;
const progressEveryMs = 250;

/** Nothing has been told of an answer that just begins. */
const untold = { clause: -1, playedMs: 0 };

/** Plays the answer of one turn at a time, in order and without gaps; what belongs to any other turn is dropped. */
export class ClipPlayer {
  readonly #voices: ReplyVoices;
  readonly #handlers: ClipPlayerHandlers;
  #reply: Reply | undefined;
  #told = untold;
  #held = false;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(voices: ReplyVoices, handlers: ClipPlayerHandlers) {
    this.#voices = voices;
    this.#handlers = handlers;
  }

  /** Begins the answer of a turn; another one that still plays is stopped. */
  begin(turn: TurnId): void {
    this.stop();
    const reply = new Reply(turn, this.#voices);
    this.#reply = reply;
    this.#told = untold;
    this.#looking = setInterval(() => this.#look(reply), lookEveryMs);
  }

  /** Says of a clause that it only fills the wait for the next one: that one breaks it off. */
  fill(turn: TurnId, clause: number): void {
    this.#replyOf(turn)?.fill(clause);
  }

  /** Takes the next sound of the gateway's voice. */
  play(turn: TurnId, clip: Clip): void {
    this.#replyOf(turn)?.add({ type: 'clip', clip });
  }

  /** Takes a clause for the browser's own voice; it is said after everything before it was heard. */
  speak(turn: TurnId, clause: number, words: BrowserClause): void {
    this.#replyOf(turn)?.add({ type: 'clause', clause, words });
  }

  /** Nothing more of this turn will come. */
  complete(turn: TurnId): void {
    this.#replyOf(turn)?.complete();
  }

  /** Silence at once; returns how much of the answer was heard, in milliseconds. */
  stop(): number {
    const playedMs = this.#reply?.stop() ?? 0;
    this.#reply = undefined;
    this.#held = false;
    clearInterval(this.#looking);
    return playedMs;
  }

  /** Lowers the voice while it is not certain that somebody speaks. */
  duck(): void {
    this.#voices.loudspeaker.duck();
    this.#voices.voice.duck();
  }

  unduck(): void {
    this.#voices.loudspeaker.unduck();
    this.#voices.voice.unduck();
  }

  /** Falls silent in the middle of the answer, until it goes on or is stopped. */
  hold(): void {
    this.#held = this.#reply !== undefined;
    this.#voices.loudspeaker.hold();
    this.#voices.voice.duck();
  }

  release(): void {
    this.#held = false;
    this.#voices.loudspeaker.release();
    this.#voices.voice.unduck();
  }

  /** What is heard right now. */
  playhead(): Position | undefined {
    return this.#sounding?.position;
  }

  /** Fills in the mouth of this moment; false when nothing is heard. */
  mouth(into: Record<MouthShape, number>): boolean {
    return this.#sounding?.mouth(into) ?? false;
  }

  /** How strongly the syllable of this moment is stressed, 0 to 1. */
  stress(): number {
    return this.#sounding?.stress() ?? 0;
  }

  /** How long the clause that is heard still lasts. */
  leftMs(): number {
    return this.#reply?.leftMs() ?? 0;
  }

  /** The answer that makes sound just now. */
  get #sounding(): Reply | undefined {
    return this.#held ? undefined : this.#reply;
  }

  #replyOf(turn: TurnId): Reply | undefined {
    return this.#reply?.turn === turn ? this.#reply : undefined;
  }

  #look(reply: Reply): void {
    const { turn } = reply;
    reply.advance();
    const clause = reply.position?.clause ?? this.#told.clause;
    if (clause !== this.#told.clause) {
      this.#told = { ...this.#told, clause };
      this.#handlers.clause(turn, clause);
    }
    const { playedMs } = reply;
    if (playedMs - this.#told.playedMs >= progressEveryMs) {
      this.#told = { ...this.#told, playedMs };
      this.#handlers.progress(turn, playedMs);
    }
    if (!reply.over) return;
    this.stop();
    this.#handlers.played(turn, playedMs);
  }
}
