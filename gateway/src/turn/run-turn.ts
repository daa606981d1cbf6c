import type { Language } from '@lobby/shared/protocol/language';
import type { Question } from '../dialogue/dialogue.ts';
import { onBehalfOf, PartFailed } from './part-failed.ts';
import { Speaker } from './speaker.ts';
import type { TurnInput, TurnParts, TurnStep } from './turn-step.ts';

/**
 * The story of one turn: hear, answer sentence by sentence, speak clause by clause. It is pulled, so nothing is made that
 * nobody has room for. A part that breaks becomes a `failed` step and a spoken apology. Stopping throws the signal's reason.
 */
export async function* runTurn(
  input: TurnInput,
  parts: TurnParts,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const speaker = new Speaker(parts.voice);
  try {
    yield* tell(input, { parts, speaker }, signal);
  } catch (fault) {
    signal.throwIfAborted();
    if (!(fault instanceof PartFailed)) throw fault;
    yield { type: 'failed', part: fault.part, cause: fault.cause };
    yield* speaker.apologise(fault.part, languageOf(input), signal);
  }
}

interface Cast {
  parts: TurnParts;
  speaker: Speaker;
}

async function* tell(input: TurnInput, cast: Cast, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
  if (input.type === 'greeting') yield* cast.speaker.say(input, signal);
  else if (input.type === 'question') yield* answer(input.question, cast, signal);
  else {
    const question = yield* hear(input, cast.parts, signal);
    if (question !== undefined) yield* answer(question, cast, signal);
  }
}

/** Silence and noise are no question, and get no reply. */
async function* hear(
  speech: TurnInput & { type: 'speech' },
  { recogniser }: TurnParts,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, Question | undefined> {
  if (recogniser === undefined) {
    yield { type: 'deaf' };
    return undefined;
  }
  let question: Question | undefined;
  for await (const transcript of onBehalfOf('hearing', recogniser.transcribe(speech, signal))) {
    yield { type: 'heard', transcript };
    if (transcript.type === 'final' && transcript.text !== '') question = transcript;
  }
  return question;
}

async function* answer(question: Question, cast: Cast, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
  for await (const piece of onBehalfOf('answer', cast.parts.dialogue.reply(question, signal))) {
    if (piece.type === 'say') yield* cast.speaker.say(piece, signal);
    else yield piece;
  }
}

function languageOf(input: TurnInput): Language {
  if (input.type === 'speech') return input.hint;
  return input.type === 'question' ? input.question.language : input.language;
}
