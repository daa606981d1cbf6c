import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { write } from '@lobby/spoken-text/write';
import type { Flow } from '../../../flows/definition/flow.ts';
import { ChatFailed, type Chat } from '../../../large-model/chat.ts';
import { inTime, type Patience } from '../../../large-model/in-time.ts';
import { speakGrounded } from '../../../large-model/speak-grounded.ts';
import { emergencyIn } from '../../../person/emergencies/emergency.ts';
import { today } from '../../../readers/day.ts';
import type { Command } from '../../command.ts';
import type { Occasion } from '../../occasion.ts';
import { languageOf } from '../../question-language.ts';
import type { Understanding, Utterance } from '../understanding.ts';
import type { KnownPassage } from './known-passage.ts';
import { messagesFor } from './messages.ts';
import { givesOrders } from './orders.ts';
import { readAnswer } from './read-answer.ts';
import { rulesFor, type Speaker } from './rules.ts';
import { type Means, toolsFor } from './tools.ts';

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
  /** Who has the visitor, where it is not the front desk. */
  speakerOf?: (department: string) => Speaker | undefined;
  patience?: Patience;
  /** Told when the model failed, without what was said. */
  report: (fault: ChatFailed) => void;
}

/** Longer than this nobody waits for what may only be said to be unknown. */
const usualPatience: Patience = { firstMs: 6_000, nextMs: 6_000 };

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
        return inThread(await ask(utterance, needs, signal), understood, utterance);
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

/**
 * What a model made of an utterance, in place of what the local engine did, if it made anything of it. In the middle of a task an answer
 * is followed by the question that is open, and who could not be followed is counted as such.
 */
function inThread(commands: Command[], understood: Command[], { state }: Utterance): Command[] {
  if (commands.length === 0) return understood;
  if (state.tasks.frames.length === 0) return commands;
  if (commands.every(({ type }) => type === 'decline')) return understood;
  const beside = commands.every(({ type }) => type === 'tell' || type === 'answer');
  return beside ? [...commands, { type: 'resume' }] : commands;
}

async function ask(utterance: Utterance, needs: ModelNeeds, signal: AbortSignal): Promise<Command[]> {
  const { question, state, now, kiosk } = utterance;
  const language = languageOf(question, state.language);
  const heard = { text: write(question.text, language), language, now };
  const occasion = { day: today(now), tags: state.person.tags, kiosk };
  const near = await needs.passagesFor(heard, occasion, signal);
  const passages = near.filter(({ text }) => !givesOrders(text));
  const means: Means = {
    heard,
    flows: needs.flows,
    questions: questionsOf(passages, needs, language),
    ...taskOf(utterance, needs),
  };
  const rules = rulesFor(needs.venue, needs.speakerOf?.(state.department));
  const request = {
    messages: messagesFor(rules[language], utterance, { language, passages, ...taskOf(utterance, needs) }),
    tools: toolsFor(means),
    longestAnswerTokens,
  };
  const ground = { passages: passages.map(({ text }) => text), question: question.text };
  const given = { ground, rules: `${rules.zh}\n${rules.en}`, language };
  const pieces = inTime(
    (ours) => speakGrounded(needs.chat.answer(request, ours), given),
    needs.patience ?? usualPatience,
    signal,
  );
  return readAnswer(pieces, { means, passages });
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
