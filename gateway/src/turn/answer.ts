import type { Exchange, Question } from '../dialogue/dialogue.ts';
import { fillerAfterMs, settlesWithin } from './filler.ts';
import { onBehalfOf } from './part-failed.ts';
import type { Speaker } from './speaker.ts';
import type { TurnParts, TurnStep } from './turn-step.ts';

/** Who plays in a turn. The speaker counts the clauses, so an answer that was begun ahead brings its own along. */
export interface Cast {
  parts: TurnParts;
  earlier: readonly Exchange[];
  speaker: Speaker;
}

/**
 * Answers a question sentence by sentence; an answer that takes its time is announced by a filler, which ends as soon as there is
 * something to say. Throws `PartFailed` when the dialogue breaks, the signal's reason when stopped.
 */
export async function* answer(
  question: Question,
  cast: Cast,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const asked = { question, earlier: cast.earlier };
  const pieces = onBehalfOf('answer', cast.parts.dialogue.reply(asked, signal));
  const first = pieces.next();
  if (!(await settlesWithin(first, fillerAfterMs, signal)))
    yield* cast.speaker.fill(question.language, first, signal);
  for (let next = await first; next.done !== true; next = await pieces.next()) {
    if (next.value.type === 'say') yield* cast.speaker.say(next.value, signal);
    else yield next.value;
  }
}
