import type { Flow } from '../../../flows/definition/flow.ts';
import type { Frame } from '../../../flows/run/state.ts';
import { bare } from '../bare.ts';

/** The first slot that holds something and is called by its name. */
export function namedSlot(words: string, { slots }: Flow, frame: Frame): string | undefined {
  const named = Object.entries(slots).find(
    ([slot, { name }]) =>
      frame.slots[slot] !== undefined && (words.includes(bare(name.zh)) || words.includes(bare(name.en))),
  );
  return named?.[0];
}
