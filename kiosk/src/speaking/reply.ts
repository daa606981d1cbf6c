import type { TurnId } from '@lobby/shared/protocol/ids';
import { durationMs, loudspeakerRate, toSamples, type SoundBytes } from '@lobby/shared/speech/pcm';
import { stressAt, weightsAt, type MouthShape, type Viseme } from '@lobby/shared/speech/viseme';
import type { BrowserClause, ClauseVoice } from './browser-voice.ts';
import type { Loudspeaker } from './loudspeaker.ts';
import { mergeVisemes } from './merge-visemes.ts';
import { type ClauseLips, PacedLips } from './paced-lips.ts';
import { Timeline, type Moment } from './timeline.ts';

/** Some 24 kHz PCM16 of one clause with the mouth shapes that begin in or after it, as `reply-sound` brings them. */
export interface Clip {
  clause: number;
  pcm: SoundBytes;
  visemes: Viseme[];
}

/** A clause that will be heard next, or once more: with `words` for the browser's own voice, else its clips follow. */
export interface Announced {
  clause: number;
  /** It only fills the wait for what comes in its place. */
  filler?: boolean;
  words?: BrowserClause;
}

/** One saying of a clause, and its mouth as far as it is known. */
interface Saying {
  readonly clause: number;
  lips?: ClauseLips;
}

/** What an answer is made of: sound of the gateway's voice, and words for the browser's own. */
type ReplyPart =
  | { type: 'clip'; saying: Saying; clip: Clip }
  | { type: 'words'; saying: Saying; words: BrowserClause };

/** What makes an answer heard. */
export interface ReplyVoices {
  loudspeaker: Loudspeaker;
  voice: ClauseVoice;
}

/** The answer of one turn, from its first part until it was heard or stopped. */
export class Reply {
  readonly turn: TurnId;
  readonly #voices: ReplyVoices;
  readonly #timeline = new Timeline<Saying>();
  /** The last one of each clause. */
  readonly #sayings = new Map<number, Saying>();
  readonly #stopped = new AbortController();
  /** What cannot be placed yet, because the browser's own voice comes before it. */
  readonly #waiting: ReplyPart[] = [];
  #complete = false;
  #filler: Saying | undefined;

  constructor(turn: TurnId, voices: ReplyVoices) {
    this.turn = turn;
    this.#voices = voices;
  }

  /** What is heard right now. */
  get heard(): Moment<Saying> | undefined {
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

  announce({ clause, filler = false, words }: Announced): void {
    const saying = this.#begin(clause);
    if (words !== undefined) this.#add({ type: 'words', saying, words });
    if (filler) this.#filler = saying;
  }

  /** The next sound of a clause. */
  play(clip: Clip): void {
    const saying = this.#sayings.get(clip.clause) ?? this.#begin(clip.clause);
    this.#add({ type: 'clip', saying, clip });
  }

  complete(): void {
    this.#complete = true;
  }

  /** Places what can be placed: sound at once, words for the browser's voice when everything before it was heard. */
  advance(): void {
    while (this.#waiting[0] !== undefined && this.#timeline.endMs !== Infinity) {
      const [next] = this.#waiting;
      if (next.type === 'words' && this.#voices.loudspeaker.heardMs < this.#timeline.endMs) return;
      this.#waiting.shift();
      if (next.type === 'clip') this.#place(next.saying, next.clip);
      else void this.#say(next.saying, next.words);
    }
  }

  /** Fills in the mouth of this moment, also just before sound begins; false when nothing is heard. */
  mouth(into: Record<MouthShape, number>): boolean {
    const moment = this.#lipsAt(this.heard ?? this.#timeline.soon(this.#voices.loudspeaker.heardMs));
    if (moment === undefined) return false;
    weightsAt(moment.visemes, moment.atMs, into);
    return true;
  }

  /** How strongly the syllable of this moment is stressed, 0 to 1. */
  stress(): number {
    const moment = this.#lipsAt(this.heard);
    return moment === undefined ? 0 : stressAt(moment.visemes, moment.atMs);
  }

  /** How long the clause that is heard still lasts, by its mouth shapes, which come whole with its first sound. */
  leftMs(): number {
    const moment = this.#lipsAt(this.heard);
    return moment === undefined ? 0 : Math.max(0, (moment.visemes.at(-1)?.endMs ?? 0) - moment.atMs);
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

  #begin(clause: number): Saying {
    const saying = { clause };
    this.#sayings.set(clause, saying);
    return saying;
  }

  #add(part: ReplyPart): void {
    if (this.#filler !== undefined && part.saying !== this.#filler) this.#breakOff();
    this.#waiting.push(part);
    this.advance();
  }

  #breakOff(): void {
    const { loudspeaker } = this.#voices;
    this.#filler = undefined;
    if (this.#timeline.endMs <= loudspeaker.nowMs) return;
    loudspeaker.silence();
    this.#timeline.cut(loudspeaker.nowMs);
  }

  #lipsAt(moment: Moment<Saying> | undefined): { visemes: readonly Viseme[]; atMs: number } | undefined {
    const lips = moment?.saying.lips;
    return lips && { visemes: lips.visemes, atMs: lips.plannedMs(moment.ms) };
  }

  #place(saying: Saying, { pcm, visemes }: Clip): void {
    const { loudspeaker } = this.#voices;
    const samples = toSamples(pcm);
    const lengthMs = durationMs(samples.length, loudspeakerRate);
    const startMs = this.#timeline.place(saying, lengthMs, loudspeaker.nowMs);
    if (samples.length > 0) loudspeaker.play(samples, startMs);
    const known = saying.lips?.visemes ?? [];
    saying.lips = { visemes: mergeVisemes(known, visemes), plannedMs: (heardMs) => heardMs };
  }

  async #say(saying: Saying, words: BrowserClause): Promise<void> {
    const { loudspeaker, voice } = this.#voices;
    const beganMs = loudspeaker.heardMs;
    this.#timeline.open(saying, beganMs);
    const lips = voice.audible(words.language) && words.lips ? new PacedLips(words.lips) : undefined;
    if (lips !== undefined) saying.lips = lips;
    const reached = (character: number): void => lips?.reached(character, loudspeaker.heardMs - beganMs);
    try {
      await voice.speak(words, reached, this.#stopped.signal);
    } catch {
      // Only the stop of this very answer ends a clause early, and then nobody waits for it.
      return;
    }
    this.#timeline.close(loudspeaker.heardMs);
    this.advance();
  }
}
