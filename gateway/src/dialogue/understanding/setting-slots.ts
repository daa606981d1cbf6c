import type { Frame } from '../../flows/run/state.ts';
import type { Command } from '../command.ts';
import type { Said } from './values-said.ts';

/** Commands that put values into slots; a value for a slot of the frame that holds another one corrects it. */
export function settingSlots(values: readonly Omit<Said, 'start' | 'end'>[], frame?: Frame): Command[] {
  return values.map(({ slot, value, label }) => {
    const type = frame?.slots[slot] === undefined ? 'set-slot' : 'correct-slot';
    return { type, slot, value, ...(label && { label }) };
  });
}
