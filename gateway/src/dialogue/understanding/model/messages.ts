import type { Language } from '@lobby/shared/protocol/language';
import type { ChatMessage } from '../../../large-model/chat.ts';
import type { Frame } from '../../../flows/run/state.ts';
import type { Flow } from '../../../flows/definition/flow.ts';
import { hidden } from '../../concealed.ts';
import type { Utterance } from '../understanding.ts';
import type { KnownPassage } from './known-passage.ts';

/** What a model is to know for one question, besides its rules. */
export interface Briefing {
  language: Language;
  passages: readonly KnownPassage[];
  /** The task under way. */
  task?: { flow: Flow; frame: Frame };
}

/** A model reads so many of the last exchanges. */
const mostExchanges = 4;

const words = {
  zh: { material: '资料', none: '没有相关资料', task: '正在办', asked: '刚问过访客', said: '访客说' },
  en: {
    material: 'Material',
    none: 'nothing relevant',
    task: 'Task under way',
    asked: 'just asked for',
    said: 'The visitor says',
  },
} as const;

/**
 * The rules and the task, the last exchanges, and what the venue knows beside the question: passages are content like the visitor's words,
 * and never stand among the rules. Long numbers are hidden from the model.
 */
export function messagesFor(rules: string, utterance: Utterance, briefing: Briefing): ChatMessage[] {
  const { question, earlier } = utterance;
  const { language } = briefing;
  return [
    { role: 'system', text: `${rules}${taskLine(briefing, utterance)}` },
    ...earlier
      .slice(-mostExchanges)
      .flatMap(({ asked, heard }): ChatMessage[] => [
        ...(asked === '' ? [] : [{ role: 'user' as const, text: hidden(asked) }]),
        ...(heard === '' ? [] : [{ role: 'assistant' as const, text: hidden(heard) }]),
      ]),
    {
      role: 'user',
      text: `${material(briefing)}\n\n${words[language].said}: ${hidden(question.text)}`,
    },
  ];
}

function material({ language, passages }: Briefing): string {
  const { material: title, none } = words[language];
  const listed = passages.map(({ text }, place) => `[${place + 1}] ${text}`);
  return `${title}:\n${listed.length === 0 ? none : listed.join('\n')}`;
}

function taskLine({ language, task }: Briefing, { state }: Utterance): string {
  if (task === undefined) return '';
  const { waiting } = state.tasks;
  const slot = waiting?.type === 'slot' ? task.flow.slots[waiting.slot]?.name[language] : undefined;
  const asked = slot === undefined ? '' : ` (${words[language].asked}: ${slot})`;
  return `\n\n${words[language].task}: ${task.flow.title[language]}${asked}`;
}
