import type { Card } from '@lobby/shared/protocol/card';
import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import type { ScannedCode } from '@lobby/shared/protocol/shown';
import { isScannable, qrCode } from '../../codes/qr-code.ts';
import { addDays, today } from '../../readers/day.ts';
import type { CodeToTake, Flow, Slot, SlotType, SlotValue } from '../definition/flow.ts';
import { onCard } from './format.ts';
import { isAllowed } from './limits.ts';
import { optionsAmong, optionsOf, type Option } from './options.ts';
import { phrase } from './phrases.ts';
import type { Frame, Setting, TaskEffect, Waiting } from './state.ts';
import { textIn } from './text-in.ts';
import type { Due } from './walk.ts';

/** The flow that is worked on, as far as it is. */
export interface Run {
  flow: Flow;
  frame: Frame;
  setting: Setting;
  /** What is left to choose from for the slot that is asked for, where not all is. */
  among?: readonly SlotValue[] | undefined;
}

/** Asks what is due, in words and on the screen. */
export function askSlot(slot: string, run: Run): TaskEffect[] {
  const { flow, frame, setting } = run;
  const described = flow.slots[slot];
  if (described?.ask === undefined) return [];
  const { language } = setting;
  const misses = frame.tries.noMatch + frame.tries.noInput;
  const wording = misses === 0 ? described.ask : (described.again[misses - 1] ?? described.ask);
  return [
    {
      type: 'say',
      text: textIn(wording[language], language, { flow, frame, options: optionsFor(slot, run) }),
    },
    ...showFor(slot, run),
  ];
}

/** Reads back what was understood, and waits for a yes. */
export function askConfirmation(due: Due & { type: 'confirm' }, { flow, frame, setting }: Run): TaskEffect[] {
  const { language } = setting;
  const rows = due.summary.flatMap((slot) => {
    const described = flow.slots[slot];
    const filled = frame.slots[slot];
    if (described === undefined || filled === undefined) return [];
    return [{ name: described.name[language], value: onCard(filled, described, language) }];
  });
  return [
    { type: 'say', text: textIn(due.text[language], language, { flow, frame }) },
    {
      type: 'show',
      suggestions: [phrase('agree', language), phrase('disagree', language)],
      ...(rows.length > 0 && { card: { type: 'summary' as const, title: flow.title[language], rows } }),
    },
  ];
}

/** Shows what came of it, with a code to take it along where that can be scanned. */
export function showResult(due: Due & { type: 'show' }, { flow, frame, setting }: Run): TaskEffect {
  const { language } = setting;
  const text = (words: Bilingual): string => textIn(words[language], language, { flow, frame });
  const rows = due.rows.map(({ name, value }) => ({ name: name[language], value: text(value) }));
  return {
    type: 'show',
    suggestions: [],
    card: { type: 'summary', title: text(due.title), rows, ...codeOf(due.code, text) },
  };
}

/** What a system answered may be longer than a code can hold; the rows tell it in any case. */
function codeOf(code: CodeToTake | undefined, text: (words: Bilingual) => string): { code?: ScannedCode } {
  if (code === undefined) return {};
  const held = text(code.holds);
  return isScannable(held) ? { code: { rows: qrCode(held), caption: text(code.caption) } } : {};
}

/** Asks what is to be changed, by the names of what was read back. */
export function askWhatToChange(slots: readonly string[], { flow, frame, setting }: Run): TaskEffect[] {
  const { language } = setting;
  const words = phrase(frame.tries.noInput > 0 ? 'amendAgain' : 'amend', language);
  const names = slots.flatMap((slot) => flow.slots[slot]?.name[language] ?? []);
  return [
    { type: 'say', text: words },
    { type: 'show', suggestions: names },
  ];
}

/** Asks whether what is begun may wait. */
export function askToPause(waiting: Waiting & { type: 'pause' }, { flow, setting }: Run): TaskEffect[] {
  const { language, flows } = setting;
  const other = flows.get(waiting.start.flow)?.title[language] ?? '';
  return [
    { type: 'say', text: phrase('pause', language, { title: flow.title[language], other }) },
    { type: 'show', suggestions: [phrase('answerYes', language), phrase('answerNo', language)] },
  ];
}

/** Asks whether the task is to end. */
export function askToGiveUp({ flow, setting }: Run): TaskEffect[] {
  const { language } = setting;
  return [
    { type: 'say', text: phrase('giveUp', language, { title: flow.title[language] }) },
    { type: 'show', suggestions: [phrase('answerYes', language), phrase('answerNo', language)] },
  ];
}

/** More choices than these are shown as a list. */
const mostBeside = 6;

/** What a page offers beside a question; nothing takes the place of what was offered before, too. */
function showFor(slot: string, run: Run): TaskEffect[] {
  const described = run.flow.slots[slot];
  if (described === undefined) return [];
  const { language } = run.setting;
  const suggestions = suggestionsFor(slot, described, run);
  if (suggestions.length > mostBeside) {
    const card: Card = { type: 'list', title: described.name[language], choices: suggestions };
    return [{ type: 'show', suggestions: [], card }];
  }
  const card = keypadFor(described, language);
  return [{ type: 'show', suggestions, ...(card && { card }) }];
}

/** What may be tapped for a slot. */
export function suggestionsFor(slot: string, described: Slot, run: Run): string[] {
  const { language, now } = run.setting;
  if (described.type === 'yes-no') return [phrase('answerYes', language), phrase('answerNo', language)];
  if (described.type === 'date') {
    const soon = (['today', 'tomorrow', 'dayAfter'] as const).filter((_, days) =>
      isAllowed(addDays(today(now), days), described, now),
    );
    return soon.map((which) => phrase(which, language));
  }
  return optionsFor(slot, run).map(({ label }) => label[language]);
}

function optionsFor(slot: string, { flow, frame, among }: Run): Option[] {
  return optionsAmong(optionsOf(slot, flow, frame), among);
}

/** The longest numbers of each kind. */
const longest: Partial<Record<SlotType, number>> = {
  phone: 12,
  'id-card': 18,
  'bank-card': 19,
  number: 6,
  money: 9,
};

function keypadFor({ type, name, sensitive }: Slot, language: Language): Card | undefined {
  const signs = longest[type];
  if (signs === undefined) return undefined;
  const letter = type === 'id-card' ? { letter: 'X' as const } : {};
  return { type: 'keypad', title: name[language], longest: signs, hidden: sensitive, ...letter };
}
