import type { Phase } from '@lobby/shared/protocol/visitor';
import { approach } from '../motion.ts';

/** How the figure holds itself, in degrees; `liveliness` scales the small movements of a talking head, 0 to 1. */
export interface Carriage {
  /** Forward from the hips. */
  lean: number;
  /** Chin towards the chest. */
  chin: number;
  /** Head towards the left shoulder. */
  tilt: number;
  liveliness: number;
}

const carriages: Record<Phase, Carriage> = {
  idle: { lean: 0, chin: 0, tilt: 0, liveliness: 0.3 },
  listening: { lean: 2.4, chin: 1, tilt: -3, liveliness: 0.25 },
  thinking: { lean: -0.4, chin: -2, tilt: 2.5, liveliness: 0.2 },
  speaking: { lean: 0.8, chin: 0.5, tilt: 0, liveliness: 1 },
};

const pull = { deltaMs: 0, settleMs: 380 };

export function restingCarriage(): Carriage {
  return { ...carriages.idle };
}

/** Draws the carriage towards that of the phase, in place, so that a frame makes no garbage. */
export function settle(carriage: Carriage, phase: Phase, deltaMs: number): void {
  const aim = carriages[phase];
  pull.deltaMs = deltaMs;
  carriage.lean = approach(carriage.lean, aim.lean, pull);
  carriage.chin = approach(carriage.chin, aim.chin, pull);
  carriage.tilt = approach(carriage.tilt, aim.tilt, pull);
  carriage.liveliness = approach(carriage.liveliness, aim.liveliness, pull);
}
