import type { Exchange, Question } from '../dialogue/dialogue.ts';
import { onBehalfOf } from './part-failed.ts';
import type { Speaker } from './speaker.ts';
import type { TurnParts, TurnStep } from './turn-step.ts';

/** Who plays in a turn. The speaker counts the clauses, so an answer that was begun ahead brings its own along. */
export interface Cast {
  parts: TurnParts;
  earlier: readonly Exchange[];
  speaker: Speaker;
}

/** Answers a question sentence by sentence. Throws `PartFailed` when the dialogue breaks, the signal's reason when stopped. */
export async function* answer(
  question: Question,
  cast: Cast,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  for await (const piece of onBehalfOf(
    'answer',
    cast.parts.dialogue.reply({ question, earlier: cast.earlier }, signal),
  )) {
    if (piece.type === 'say') yield* cast.speaker.say(piece, signal);
    else yield piece;
  }
}
