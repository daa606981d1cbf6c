import type { Manner } from '@lobby/shared/speech/manner';
import type { MannerChange } from '../dialogue/command.ts';

/** One step slower is heard as slower, and three are still speech; four decibels are clearly louder. */
const step = { rate: 0.85, volume: 4 } as const;

const changes: Record<MannerChange, Manner> = {
  slower: { rate: step.rate },
  faster: { rate: 1 / step.rate },
  louder: { volume: step.volume },
  softer: { volume: -step.volume },
};

/** What a visitor's wish changes about how they are spoken to, on top of what they wished before. */
export function askedManner(change: MannerChange): Manner {
  return changes[change];
}
