import type { Bilingual } from '@lobby/shared/protocol/language';
import type { SlotValue } from '../definition/flow.ts';
import { noTries } from './advance.ts';
import { isAllowed } from './limits.ts';
import type { Run } from './prompts.ts';
import type { Filled, Frame } from './state.ts';

/** What became of a value: it was taken, it is none that the flow takes, or the slot can no longer be changed. */
export type Filling =
  | { type: 'filled' | 'changed' | 'same'; frame: Frame }
  | { type: 'refused' }
  | { type: 'fixed' };

/** Puts a value into a slot. */
export function fill(
  slot: string,
  { value, label }: { value: SlotValue; label?: Bilingual },
  run: Run,
): Filling {
  const { flow, frame, setting } = run;
  const described = flow.slots[slot];
  if (described === undefined || !isAllowed(value, described, setting.now)) return { type: 'refused' };
  const before = frame.slots[slot];
  if (before?.type === 'value' && before.value === value) return { type: 'same', frame };
  if (frame.fixed.includes(slot)) return { type: 'fixed' };
  const filled: Filled = { type: 'value', value, ...(label && { label }) };
  return { type: before === undefined ? 'filled' : 'changed', frame: put(slot, filled, frame) };
}

export function put(slot: string, filled: Filled, frame: Frame): Frame {
  const order = [...frame.order.filter((each) => each !== slot), slot];
  return { ...frame, slots: { ...frame.slots, [slot]: filled }, order, tries: noTries };
}
