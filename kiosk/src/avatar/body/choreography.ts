import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { between, type Random } from '../random.ts';
import { bearings, fleeting, gestureKeyframes, type Keyframe } from './repertoire.ts';

/** Calm visitors get the same movements, slower. */
const calmSlowness = 1.6;

/** How long a new figure stands as it is. */
const firstHoldMs = [8_000, 20_000] as const;

/** Sets off for a pose and says how many milliseconds it will take. */
export type MoveTo = (pose: Keyframe['pose'], moveMs: number) => number;

/** Who decides which pose is next: the phase, a gesture while it lasts, and time. */
export interface Choreography {
  perform(gesture: Exclude<Gesture, 'nod'>): void;
  step(deltaMs: number, role: { phase: Phase; calm: boolean }): void;
}

export function createChoreography(random: Random, moveTo: MoveTo): Choreography {
  let phase: Phase = 'idle';
  let keyframes: readonly Keyframe[] = bearings.idle;
  let performing: Gesture | undefined;
  let index = 0;
  let slowness = 1;
  let untilMs = between(random, ...firstHoldMs);

  function go(next: number): void {
    index = next;
    const keyframe = keyframes[index];
    if (!keyframe) return;
    untilMs = moveTo(keyframe.pose, keyframe.moveMs * slowness) + between(random, ...keyframe.holdMs);
  }

  function begin(next: readonly Keyframe[], reason?: Gesture): void {
    keyframes = next;
    performing = reason;
    go(0);
  }

  /** True when the gesture in progress has to make room for the new phase. */
  function givesWay(): boolean {
    if (performing === undefined) return true;
    return phase !== 'speaking' && fleeting.some((gesture) => gesture === performing);
  }

  return {
    perform: (gesture) => begin(gestureKeyframes[gesture], gesture),
    step(deltaMs, role) {
      slowness = role.calm ? calmSlowness : 1;
      untilMs -= deltaMs;
      const changed = role.phase !== phase;
      phase = role.phase;
      if (changed && givesWay()) begin(bearings[phase]);
      if (untilMs > 0) return;
      if (performing !== undefined && index + 1 >= keyframes.length) begin(bearings[phase]);
      else if (performing !== undefined || !role.calm) go((index + 1) % keyframes.length);
    },
  };
}
