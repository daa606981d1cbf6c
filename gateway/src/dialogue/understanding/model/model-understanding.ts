import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';
import type { Flow } from '../../../flows/definition/flow.ts';
import { ChatFailed, type Chat } from '../../../large-model/chat.ts';
import { type GroundedPiece, speakGrounded } from '../../../large-model/speak-grounded.ts';
import { emergencyIn } from '../../../person/emergencies/emergency.ts';
import { today } from '../../../readers/day.ts';
import type { Command, Told } from '../../command.ts';
import type { Occasion } from '../../occasion.ts';
import { languageOf } from '../../question-language.ts';
import type { Understanding, Utterance } from '../understanding.ts';
import type { KnownPassage } from './known-passage.ts';
import { messagesFor } from './messages.ts';
import { rulesFor } from './rules.ts';
import { commandsOf, type Means, toolsFor } from './tools.ts';

/** What a model works with. */
export interface ModelNeeds {
  chat: Chat;
  /** Understands first, and in the model's place when it cannot be had. */
  local: Understanding;
  flows: ReadonlyMap<string, Flow>;
  venue: Bilingual;
  /** What the venue wrote that is near a question, nearest first. */
  passagesFor: (
    question: { text: string; language: Language },
    occasion: Occasion,
    signal: AbortSignal,
  ) => Promise<readonly KnownPassage[]>;
  questionOf: (entry: string) => Bilingual | undefined;
  /** Told when the model failed, without what was said. */
  report: (fault: ChatFailed) => void;
}

/** Enough for three spoken sentences. */
const longestAnswerTokens = 300;

/** Where the local engine is not sure; what staff wrote and rules understand goes first, and needs no model. */
const unsure = new Set<Command['type']>(['decline', 'clarify', 'no-match']);

/**
 * Asks a large model where the local engine is not sure. The model answers from the venue's own passages, or says what is to be done
 * by the same commands; when it is down, slow or senseless, what the local engine understood holds, in the same turn. While a secret
 * is asked for it is asked nothing.
 */
export function createModelUnderstanding(needs: ModelNeeds): Understanding {
  return {
    async understand(utterance, signal) {
      const understood = await needs.local.understand(utterance, signal);
      if (!needsModel(understood, utterance)) return understood;
      try {
        const asked = await ask(utterance, needs, signal);
        return asked.length === 0 ? understood : asked;
      } catch (fault) {
        signal.throwIfAborted();
        if (!(fault instanceof ChatFailed)) throw fault;
        needs.report(fault);
        return understood;
      }
    },
  };
}

/** Nobody in danger waits for a model, and nothing secret is told to one. */
function needsModel(understood: readonly Command[], { question, state }: Utterance): boolean {
  if (state.secret || emergencyIn(question.text, languageOf(question, state.language)) !== undefined)
    return false;
  return understood.every(({ type }) => unsure.has(type));
}

async function ask(utterance: Utterance, needs: ModelNeeds, signal: AbortSignal): Promise<Command[]> {
  const { question, state, now, kiosk } = utterance;
  const language = languageOf(question, state.language);
  const heard = { text: write(question.text, language), language, now };
  const occasion = { day: today(now), tags: state.person.tags, kiosk };
  const passages = await needs.passagesFor(heard, occasion, signal);
  const means: Means = {
    heard,
    flows: needs.flows,
    questions: questionsOf(passages, needs, language),
    ...taskOf(utterance, needs),
  };
  const rules = rulesFor(needs.venue)[language];
  const request = {
    messages: messagesFor(rules, utterance, { language, passages, ...taskOf(utterance, needs) }),
    tools: toolsFor(means),
    longestAnswerTokens,
  };
  const ground = { passages: passages.map(({ text }) => text), question: question.text };
  const pieces = speakGrounded(needs.chat.answer(request, signal), { ground, rules, language });
  return begin(pieces, { means, passages });
}

interface Reading {
  means: Means;
  passages: readonly KnownPassage[];
}

/** The first thing the model says or wants decides: words are passed on as they come, uses of tools are read to the end. */
async function begin(pieces: AsyncGenerator<GroundedPiece, void>, reading: Reading): Promise<Command[]> {
  const first = await pieces.next();
  if (first.done === true) return [];
  if (first.value.type !== 'call') return [{ type: 'tell', pieces: told(first.value, pieces, reading) }];
  const commands = commandsOf(first.value, reading.means);
  for await (const piece of pieces)
    if (piece.type === 'call') commands.push(...commandsOf(piece, reading.means));
  return commands;
}

async function* told(
  first: GroundedPiece,
  rest: AsyncIterable<GroundedPiece>,
  reading: Reading,
): AsyncGenerator<Told, void> {
  yield* toldOf(first, reading);
  try {
    for await (const piece of rest) yield* toldOf(piece, reading);
  } catch (fault) {
    if (!(fault instanceof ChatFailed)) throw fault;
    yield { type: 'broken-off' };
  }
}

function toldOf(piece: GroundedPiece, { means, passages }: Reading): Told[] {
  if (piece.type === 'call') return commandsOf(piece, means).map((command) => ({ type: 'command', command }));
  if (piece.type === 'withheld') return [piece];
  const sources = piece.passages.flatMap((place) => passages[place]?.source ?? []);
  return [{ type: 'sentence', text: piece.text, sources }];
}

function questionsOf(
  passages: readonly KnownPassage[],
  { questionOf }: ModelNeeds,
  language: Language,
): Map<string, string> {
  const entries = passages.flatMap(({ entry }) => entry ?? []);
  return new Map(
    entries.flatMap((entry) => {
      const question = questionOf(entry)?.[language];
      return question === undefined ? [] : [[entry, question] as const];
    }),
  );
}

function taskOf({ state }: Utterance, { flows }: ModelNeeds): Pick<Means, 'task'> {
  const frame = state.tasks.frames.at(-1);
  const flow = frame && flows.get(frame.flow);
  return frame && flow ? { task: { flow, frame } } : {};
}
