import type { Language } from '@lobby/shared/protocol/language';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { orStopped } from '../engines/or-stopped.ts';
import { sayFiller } from './filler.ts';
import { settlesWithin } from './settles-within.ts';
import type { SilenceClock } from './silence-clock.ts';
import type { Awaited, Move } from './silence.ts';
import type { Speaker } from './speaker.ts';
import { Told } from './told.ts';
import type { TurnStep } from './turn-step.ts';

/** The turn whose silences are watched. */
export interface Watched {
  language: Language;
  /** Resolves when the visitor has said what they want; undefined when they did not say it aloud. */
  ended: Promise<void> | undefined;
  clock: SilenceClock;
  /** Whether silence is silence: not while another answer is heard, nor before somebody asleep was called. */
  counts: () => boolean;
  /** Who speaks just now. */
  speaker: () => Speaker;
  giveUpAnswer: (cause: Error) => void;
}

/**
 * Passes on the steps of a turn, and sees to it that they are never silent for long: whichever part is slow, a short sentence says
 * that it takes a moment, and a part that does not come at all is given up.
 */
export async function* withoutSilence(
  steps: AsyncGenerator<TurnStep, void>,
  watched: Watched,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const told = new Told();
  const watch = new Watch(watched, signal);
  try {
    for (;;) {
      const next = steps.next();
      yield* told.aside(watch.over(next));
      const { done, value } = await orStopped(next, signal);
      if (done === true) break;
      watch.note(value);
      yield* told.inTime(value);
    }
    yield* told.rest();
  } finally {
    // Not awaited: steps that wait for a part that has stalled return only after it.
    steps.return().catch(() => {});
  }
}

/** Looks at the clock of one turn, and does what is due. */
class Watch {
  readonly #watched: Watched;
  readonly #signal: AbortSignal;
  #ended = false;
  #understood = false;

  constructor(watched: Watched, signal: AbortSignal) {
    this.#watched = watched;
    this.#signal = signal;
    void this.#watchEnd();
  }

  /** Waits until the next step is there, or only its own part can hurry it, and fills the silence meanwhile. */
  async *over(next: Promise<unknown>): AsyncGenerator<TurnStep, void> {
    for (let move = await this.#until(next); move !== undefined; move = await this.#until(next)) {
      if (move.what === 'fill') yield* this.#fill(next);
      else this.#giveUp(move);
    }
  }

  note(step: TurnStep): void {
    if (step.type === 'heard' && step.transcript.type === 'final') this.#understood = true;
    const lastsMs = soundOf(step);
    if (lastsMs > 0) this.#watched.clock.hears(lastsMs);
  }

  async #watchEnd(): Promise<void> {
    await this.#watched.ended;
    this.#ended = true;
    this.#watched.clock.begin();
  }

  /** The move that is due before the next step has come. */
  async #until(next: Promise<unknown>): Promise<Move | undefined> {
    const { clock, ended, counts } = this.#watched;
    const settled = next.catch(() => {});
    if (this.#awaited === 'end-of-speech') await orStopped(Promise.race([settled, ended]), this.#signal);
    for (;;) {
      const move = clock.nextMove(this.#awaited);
      if (move === undefined) return undefined;
      const leftMs = Math.max(0, move.atMs - performance.now());
      if (await settlesWithin(next, leftMs, this.#signal)) return undefined;
      if (counts()) return move;
      clock.begin();
    }
  }

  async *#fill(next: Promise<unknown>): AsyncGenerator<TurnStep, void> {
    const { clock, speaker, language } = this.#watched;
    clock.fills();
    for await (const step of sayFiller(language, { speaker: speaker(), until: next }, this.#signal)) {
      clock.hearsFiller(soundOf(step));
      yield step;
    }
  }

  #giveUp({ what }: Move): void {
    const { clock, speaker, giveUpAnswer } = this.#watched;
    clock.begin();
    if (what === 'give-up-voice') speaker().giveUp();
    else giveUpAnswer(new Error('nothing came in time'));
  }

  get #awaited(): Awaited {
    const { ended, speaker } = this.#watched;
    if (ended !== undefined && !this.#understood) return this.#ended ? 'words' : 'end-of-speech';
    return speaker().speaking ? 'sound' : 'answer';
  }
}

/** For how long a step is heard. */
function soundOf(step: TurnStep): number {
  if (step.type === 'sound') return durationMs(step.sound.pcm.length, loudspeakerRate);
  return step.type === 'clause' ? (step.lips?.lengthMs ?? 0) : 0;
}
