import type { Flow, SlotType } from '../definition/flow.ts';
import { withTop } from './advance.ts';
import type { TaskState } from './state.ts';

/** What a task asked its visitor. */
export interface OpenQuestion {
  /** How often in a row nothing was said to it. */
  unanswered: number;
  /** Whether something has to be found and read before it can be answered. */
  looksUp: boolean;
}

/** Nobody knows these by heart. */
const onCardsAndPapers = new Set<SlotType>(['id-card', 'bank-card', 'code']);

/** The question that a visitor has to answer before their task goes on; undefined when none has to be. */
export function openQuestionOf(
  { frames, waiting }: TaskState,
  flows: ReadonlyMap<string, Flow>,
): OpenQuestion | undefined {
  const frame = frames.at(-1);
  if (frame === undefined || waiting === undefined || waiting.type === 'call') return undefined;
  const slot = waiting.type === 'slot' ? flows.get(frame.flow)?.slots[waiting.slot] : undefined;
  return {
    unanswered: frame.tries.noInput,
    looksUp: slot !== undefined && onCardsAndPapers.has(slot.type),
  };
}

/** The visitor is there: whatever they said, their silence is over, their task is not forgotten, and what was listed before is. */
export function heardFrom(state: TaskState, now: Date): TaskState {
  const top = state.frames.at(-1);
  const { recent } = state;
  const seen = { ...state, recent: recent && { flow: recent.flow, slots: recent.slots } };
  if (top === undefined) return seen;
  return withTop(seen, { ...top, tries: { ...top.tries, noInput: 0 }, touchedMs: now.getTime() });
}
