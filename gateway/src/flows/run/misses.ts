import { advance, handOver, withTop } from './advance.ts';
import { phrase } from './phrases.ts';
import { askSlot, type Run } from './prompts.ts';
import type { TaskCommand, TaskEffect, TaskState, TaskStep, Tries } from './state.ts';

/** What went wrong with an answer. */
export type Miss =
  | (TaskCommand & { type: 'no-match' | 'faulty' })
  /** A value of the right kind that the flow does not take. */
  | { type: 'refused'; slot: string };

/** After so many misses of one kind in a row a person helps. */
const mostTries = 3;

/** Asks again in other words, then with choices or keys, and then calls a person. */
export function miss(what: Miss, state: TaskState, run: Run): TaskStep {
  const kind = kindOf(what);
  const tries = { ...run.frame.tries, [kind]: run.frame.tries[kind] + 1 };
  if (tries[kind] >= mostTries) return handOver(state, [], 'not-understood', run.setting);
  const frame = { ...run.frame, tries };
  const missed = { ...run, frame };
  const next = withTop(state, frame);
  const words = [...wordsFor(what, missed), ...helpFor(tries[kind], state, missed)];
  const said: TaskEffect = { type: 'say', text: words.join('') };
  if (state.waiting?.type === 'slot' && state.waiting.slot in run.flow.slots)
    return {
      state: next,
      effects: [said, ...askSlot(state.waiting.slot, { ...missed, among: state.waiting.among })],
    };
  return advance(next, [said], run.setting);
}

function kindOf({ type }: Miss): Exclude<keyof Tries, 'noInput'> {
  return type === 'no-match' ? 'noMatch' : 'invalid';
}

const faults = {
  'too-short': 'tooShort',
  'too-long': 'tooLong',
  'check-digit': 'checkDigit',
  'no-such-day': 'noSuchDay',
} as const;

function wordsFor(what: Miss, { flow, setting }: Run): string[] {
  const { language } = setting;
  switch (what.type) {
    case 'no-match':
      return [phrase('notUnderstood', language)];
    case 'refused':
      return [flow.slots[what.slot]?.limits?.refuse[language] ?? phrase('notUnderstood', language)];
    case 'faulty': {
      return [phrase(faults[what.fault], language, { signs: String(what.signs) })];
    }
  }
}

const withDigits = new Set(['phone', 'id-card', 'bank-card', 'number', 'money']);

/** The second time says what else can be done. */
function helpFor(tries: number, { waiting }: TaskState, { flow, setting }: Run): string[] {
  if (tries < 2 || waiting?.type !== 'slot') return [];
  const digits = withDigits.has(flow.slots[waiting.slot]?.type ?? 'text');
  return [phrase(digits ? 'withKeypad' : 'withChoices', setting.language)];
}
