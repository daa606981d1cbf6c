import type { SlotType } from '../definition/flow.ts';
import { phrase, type phrases } from './phrases.ts';
import { suggestionsFor, type Run } from './prompts.ts';
import type { TaskEffect, TaskState } from './state.ts';

/** What can be said to questions that show nothing to tap. */
const hints: Partial<Record<SlotType, keyof typeof phrases>> = {
  date: 'exampleDay',
  time: 'exampleTime',
  plate: 'examplePlate',
  code: 'digitByDigit',
  number: 'byKeys',
  money: 'byKeys',
  phone: 'byKeys',
  'id-card': 'byKeys',
  'bank-card': 'byKeys',
};

/** Says how the open question can be answered, for example; nothing where there is no telling. */
export function exampleFor({ waiting }: TaskState, run: Run): TaskEffect[] {
  const { language } = run.setting;
  const said = (text: string): TaskEffect[] => [{ type: 'say', text }];
  if (waiting?.type === 'confirm') return said(phrase('exampleAgree', language));
  if (waiting?.type === 'pause' || waiting?.type === 'give-up') return said(phrase('exampleYesNo', language));
  const slot = waiting?.type === 'slot' ? run.flow.slots[waiting.slot] : undefined;
  if (waiting?.type !== 'slot' || slot === undefined) return [];
  if (slot.type === 'yes-no') return said(phrase('exampleYesNo', language));
  const [example] = suggestionsFor(waiting.slot, slot, { ...run, among: waiting.among });
  if (example !== undefined) return said(phrase('exampleChoice', language, { example }));
  const hint = hints[slot.type];
  return hint === undefined ? [] : said(phrase(hint, language));
}
