import type { Phase } from '@lobby/shared/protocol/visitor';
import { between, type Random } from '../random.ts';
import { bearings, type Keyframe, type Score } from './repertoire.ts';

/** Calm visitors get the same movements, as many times slower. */
export const calmSlowness = 1.6;

/** How long a new figure stands as it is. */
const firstHoldMs = [8_000, 20_000] as const;

/** Sets off for a pose and says how many milliseconds it will take. */
export type MoveTo = (pose: Keyframe['pose'], moveMs: number) => number;

/** Who decides which pose is next: the phase, a gesture while it lasts, and time. */
export interface Choreography {
  /** Begins a movement, whatever goes on. */
  perform(score: Score): void;
  step(deltaMs: number, role: { phase: Phase; calm: boolean }): void;
}

export function createChoreography(random: Random, moveTo: MoveTo): Choreography {
  let phase: Phase = 'idle';
  let keyframes: readonly Keyframe[] = bearings.idle;
  let performing: Score | undefined;
  let index = 0;
  let slowness = 1;
  let untilMs = between(random, ...firstHoldMs);

  function go(next: number): void {
    index = next;
    const keyframe = keyframes[index];
    if (!keyframe) return;
    const { pose, moveMs, holdMs } = keyframe;
    untilMs = moveTo(pose, moveMs * slowness) + between(random, ...holdMs) * slowness;
  }

  function begin(next: readonly Keyframe[]): void {
    keyframes = next;
    go(0);
  }

  function rest(): void {
    performing = undefined;
    begin(bearings[phase]);
  }

  return {
    perform(score) {
      performing = score;
      begin(score.keyframes);
    },
    step(deltaMs, role) {
      slowness = role.calm ? calmSlowness : 1;
      untilMs -= deltaMs;
      const changed = role.phase !== phase;
      phase = role.phase;
      if (changed && (!performing || (performing.fleeting && phase !== 'speaking'))) return rest();
      if (untilMs > 0) return;
      if (performing && index + 1 >= keyframes.length) rest();
      else if (performing || !role.calm) go((index + 1) % keyframes.length);
    },
  };
}
