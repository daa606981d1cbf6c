import type { TurnId } from '@lobby/shared/protocol/ids';
import type { MouthShape } from '@lobby/shared/speech/viseme';
import { Reply, type Announced, type Clip, type ReplyVoices } from './reply.ts';

/** A moment of an answer: how far into which clause, counted from where it began the last time. */
export interface Position {
  clause: number;
  ms: number;
}

/** What a player tells about the answer it plays. */
export interface ClipPlayerHandlers {
  /** This clause begins to be heard, perhaps once more. */
  clause(turn: TurnId, clause: number): void;
  /** A few times a second while there is something to hear. */
  progress(turn: TurnId, playedMs: number): void;
  /** Once, when everything was heard and nothing more will come. */
  played(turn: TurnId, playedMs: number): void;
}

const lookEveryMs = 40;
const progressEveryMs = 250;

/** Nothing has been told of an answer that just begins. */
const untold = { playedMs: 0 };

/** Plays the answer of one turn at a time, in order and without gaps; what belongs to any other turn is dropped. */
export class ClipPlayer {
  readonly #voices: ReplyVoices;
  readonly #handlers: ClipPlayerHandlers;
  #reply: Reply | undefined;
  #told: { saying?: object; playedMs: number } = untold;
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

  /** What comes next of a clause is said from its beginning; words for the browser's voice after everything before them was heard. */
  announce(turn: TurnId, announced: Announced): void {
    this.#replyOf(turn)?.announce(announced);
  }

  /** Takes the next sound of the gateway's voice. */
  play(turn: TurnId, clip: Clip): void {
    this.#replyOf(turn)?.play(clip);
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
    const heard = this.#sounding?.heard;
    return heard && { clause: heard.saying.clause, ms: heard.ms };
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
    const saying = reply.heard?.saying;
    if (saying !== undefined && saying !== this.#told.saying) {
      this.#told = { ...this.#told, saying };
      this.#handlers.clause(turn, saying.clause);
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
