import type { Language } from '@lobby/shared/protocol/language';
import { newDialogueState } from '../dialogue/dialogue-state.ts';
import type { Transcript } from '../recognition/recogniser.ts';
import { answer, type Cast } from './answer.ts';
import { Guesses } from './guesses.ts';
import { hear } from './hear.ts';
import { PartFailed } from './part-failed.ts';
import { SilenceClock } from './silence-clock.ts';
import { Speaker } from './speaker.ts';
import type { TurnInput, TurnParts, TurnStep } from './turn-step.ts';
import { withoutSilence } from './without-silence.ts';

/**
 * The story of one turn: hear, answer sentence by sentence, speak clause by clause. It is pulled, so nothing is made that
 * nobody has room for. A part that breaks becomes a `failed` step and a spoken apology. Stopping throws the signal's reason.
 */
export function runTurn(
  input: TurnInput,
  parts: TurnParts,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const before = input.type === 'greeting' ? { earlier: [], state: newDialogueState } : input;
  const isUnasked =
    input.type === 'greeting' || (input.type === 'question' && input.question.silent === true);
  const clock = new SilenceClock(isUnasked);
  const speaker = new Speaker(parts, clock, before.state.department);
  const cast: Cast = { parts, before, speaker, clock, givenUp: new AbortController() };
  const watched = {
    language: languageOf(input),
    ended: input.type === 'speech' ? input.pieces.ended : undefined,
    clock,
    counts: () => input.type !== 'speech' || input.silenceCounts?.() !== false,
    speaker: () => cast.speaker,
    giveUpAnswer: (cause: Error) => cast.givenUp.abort(cause),
  };
  return withoutSilence(story(input, cast, signal), watched, signal);
}

async function* story(input: TurnInput, cast: Cast, signal: AbortSignal): AsyncGenerator<TurnStep, void> {
  try {
    if (input.type === 'greeting') yield* cast.speaker.say(input, signal);
    else yield* tell(input, cast, signal);
  } catch (fault) {
    signal.throwIfAborted();
    if (!(fault instanceof PartFailed)) throw fault;
    yield { type: 'failed', part: fault.part, cause: fault.cause };
    yield* cast.speaker.apologise(fault.part, languageOf(input), signal);
  }
}

async function* tell(
  input: Exclude<TurnInput, { type: 'greeting' }>,
  cast: Cast,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  if (input.type === 'speech') yield* hearAndAnswer(input, cast, signal);
  else yield* answer({ question: input.question, certain: Promise.resolve() }, cast, signal);
}

/** Silence and noise are no question, and get no reply. */
async function* hearAndAnswer(
  speech: TurnInput & { type: 'speech' },
  cast: Cast,
  signal: AbortSignal,
): AsyncGenerator<TurnStep, void> {
  const { recogniser } = cast.parts;
  if (recogniser === undefined) {
    yield { type: 'deaf' };
    return;
  }
  const guesses = new Guesses(cast, signal);
  try {
    const pieces = guesses.watch(speech.pieces);
    const { ended } = speech.pieces;
    let heard: Transcript | undefined;
    for await (const transcript of hear(recogniser, { pieces, ended, hint: speech.hint }, signal)) {
      yield { type: 'heard', transcript };
      guesses.follow(transcript);
      heard = transcript;
    }
    if (heard?.type === 'final' && heard.text !== '') yield* guesses.answer(heard);
  } finally {
    guesses.drop();
  }
}

function languageOf(input: TurnInput): Language {
  if (input.type === 'speech') return input.hint;
  return input.type === 'question' ? input.question.language : input.language;
}
