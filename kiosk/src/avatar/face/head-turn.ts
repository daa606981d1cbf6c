import { approach } from '../motion.ts';
import type { Direction } from './direction.ts';
import type { Gaze } from './gaze.ts';

/** Eyes alone do what is nearer; a larger shift brings the head, and closes the lids for a moment (Evinger and others, 1994). */
export const largeShiftDegrees = 15;

/** How much of a large shift the head takes over, and how far it faces a visitor who stands aside. */
const shiftShare = 0.45;
const facingShare = 0.7;

const axes = ['yaw', 'pitch'] as const;

/** No head at a front desk turns further. */
const most: Direction = { yaw: 30, pitch: 14 };

/** The head sets off gently, because it follows through a lag. */
const pull = { deltaMs: 0, settleMs: 150 };

export interface HeadTurn {
  /** Where the head faces, away from straight ahead. */
  readonly head: Readonly<Direction>;
  /** `visitor` is where the visitor's face is, away from straight ahead. */
  step(deltaMs: number, gaze: Pick<Gaze, 'aim' | 'home'>, visitor: Direction): void;
}

/** A head that follows the look only when eyes alone would be strained, slowly, and only part of the way. */
export function createHeadTurn(): HeadTurn {
  const aim: Direction = { yaw: 0, pitch: 0 };
  const lag: Direction = { yaw: 0, pitch: 0 };
  const head: Direction = { yaw: 0, pitch: 0 };
  return {
    head,
    step(deltaMs, gaze, visitor) {
      pull.deltaMs = deltaMs;
      const far = !gaze.home && Math.abs(gaze.aim.yaw) > largeShiftDegrees;
      for (const axis of axes) {
        const wanted = visitor[axis] * facingShare + (far ? gaze.aim[axis] * shiftShare : 0);
        aim[axis] = Math.min(most[axis], Math.max(-most[axis], wanted));
        lag[axis] = approach(lag[axis], aim[axis], pull);
        head[axis] = approach(head[axis], lag[axis], pull);
      }
    },
  };
}
