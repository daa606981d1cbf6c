import type { Question } from '../dialogue/dialogue.ts';
import { untilStopped } from '../engines/until-stopped.ts';
import { askedManner } from './asked-manner.ts';
import { onBehalfOf } from './part-failed.ts';
import type { SilenceClock } from './silence-clock.ts';
import type { Speaker } from './speaker.ts';
import type { Before, TurnParts, TurnStep } from './turn-step.ts';

/** Who plays in a turn. The speaker counts the clauses, so an answer that was begun ahead brings its own along. */
export interface Cast {
  parts: TurnParts;
  before: Before;
  speaker: Speaker;
  clock: SilenceClock;
  /** Aborted when the dialogue is not waited for any longer. */
  givenUp: AbortController;
}

/** A question, and when it is certain that it was asked. */
export interface Posed {
  question: Question;
  certain: Promise<void>;
}

/**
 * Answers a question sentence by sentence. Throws `PartFailed` when the dialogue breaks or is given up, the signal's reason when
 * stopped.
 */
export async function* answer(posed: Posed, cast: Cast, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
  const { kiosk } = cast.parts;
  const asked = { ...posed, ...cast.before, ...(kiosk !== undefined && { kiosk }) };
  const over = AbortSignal.any([signal, cast.givenUp.signal]);
  const pieces = untilStopped(cast.parts.dialogue.reply(asked, over), over);
  for await (const piece of onBehalfOf('answer', pieces)) {
    if (piece.type === 'say') yield* cast.speaker.say(piece, signal);
    else if (piece.type === 'pace') cast.speaker.adapt({ rate: piece.rate });
    else {
      if (piece.type === 'manner') cast.speaker.adapt(askedManner(piece.change));
      yield piece;
    }
  }
}
