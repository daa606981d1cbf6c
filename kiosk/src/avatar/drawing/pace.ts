import type { Phase } from '@lobby/shared/protocol/visitor';

/**
 * How long the stage rests after a slow frame, by what the frame cost. Ears and the answer share the processor with it and come
 * first; while the avatar speaks its lips do.
 */
const restAfter: Record<Phase, number> = { idle: 1, listening: 1.5, thinking: 3, speaking: 0.25 };

/** A frame that costs more is followed by a rest. */
const restAboveMs = 45;

/** How long to rest after a frame that cost this much, in milliseconds. */
export function restMsAfter(costMs: number, phase: Phase): number {
  return costMs > restAboveMs ? costMs * restAfter[phase] : 0;
}
