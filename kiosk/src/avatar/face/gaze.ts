import type { Phase } from '@lobby/shared/protocol/visitor';
import { approach } from '../motion.ts';
import { between, type Random } from '../random.ts';
import type { Role } from '../role.ts';

/** Degrees away from the visitor's face: yaw to the character's left, pitch up. */
export interface Direction {
  yaw: number;
  pitch: number;
}

interface GazeHabit {
  /** Share of glances that leave the visitor. Listeners look at their partner most of the time (Argyle). */
  awayShare: number;
  holdMs: readonly [least: number, most: number];
  yaw: readonly [least: number, most: number];
  pitch: readonly [least: number, most: number];
}

const habits: Record<Phase, GazeHabit> = {
  idle: { awayShare: 0.25, holdMs: [1_800, 4_500], yaw: [8, 18], pitch: [-4, 3] },
  listening: { awayShare: 0.06, holdMs: [1_500, 4_000], yaw: [4, 8], pitch: [-3, 1] },
  thinking: { awayShare: 0.85, holdMs: [900, 2_200], yaw: [12, 20], pitch: [6, 11] },
  speaking: { awayShare: 0.22, holdMs: [1_000, 3_200], yaw: [6, 12], pitch: [-4, 4] },
};

/** The eyes of someone looking at a face wander over it. */
const faceDegrees = 1.2;

/** A saccade is over in about 60 ms; the head follows slowly, only part of the way, and through a lag, so that it sets off gently. */
const eyePull = { deltaMs: 0, settleMs: 22 };
const headPull = { deltaMs: 0, settleMs: 150 };
const headShare = 0.35;

/** Beyond this the lids close over the leap, as human lids do. */
const leapDegrees = 9;

export interface Gaze {
  readonly eyes: Direction;
  readonly head: Direction;
  /** Moves time on; true when the eyes have just leapt far. Calm eyes stay with the visitor. */
  step(deltaMs: number, role: Pick<Role, 'phase' | 'calm'>): boolean;
}

/** Where the figure looks: at the visitor, with the small glances away that make a look bearable and thinking visible. */
export function createGaze(random: Random): Gaze {
  const aim: Direction = { yaw: 0, pitch: 0 };
  const eyes: Direction = { yaw: 0, pitch: 0 };
  const headAim: Direction = { yaw: 0, pitch: 0 };
  const lag: Direction = { yaw: 0, pitch: 0 };
  const head: Direction = { yaw: 0, pitch: 0 };
  let phaseBefore: Phase = 'idle';
  let untilMs = 0;
  return {
    eyes,
    head,
    step(deltaMs, { phase, calm }) {
      untilMs -= deltaMs;
      const changed = phase !== phaseBefore;
      phaseBefore = phase;
      if (untilMs <= 0 || changed) {
        untilMs = between(random, ...habits[phase].holdMs);
        if (!calm) choose(aim, { phase, changed, random });
      }
      const leapt = Math.abs(aim.yaw - eyes.yaw) > leapDegrees;
      eyePull.deltaMs = headPull.deltaMs = deltaMs;
      follow(eyes, aim, eyePull);
      headAim.yaw = aim.yaw * headShare;
      headAim.pitch = aim.pitch * headShare;
      follow(lag, headAim, headPull);
      follow(head, lag, headPull);
      return leapt;
    },
  };
}

/** A change of phase is shown at once: away to think, back to the visitor for everything else. */
function choose(aim: Direction, glance: { phase: Phase; changed: boolean; random: Random }): void {
  const { phase, changed, random } = glance;
  const { awayShare, yaw, pitch } = habits[phase];
  const away = changed ? phase === 'thinking' : random() < awayShare;
  if (away) {
    aim.yaw = between(random, ...yaw) * (random() < 0.5 ? -1 : 1);
    aim.pitch = between(random, ...pitch);
  } else {
    aim.yaw = between(random, -faceDegrees, faceDegrees);
    aim.pitch = between(random, -faceDegrees, faceDegrees);
  }
}

function follow(direction: Direction, aim: Direction, pull: typeof eyePull): void {
  direction.yaw = approach(direction.yaw, aim.yaw, pull);
  direction.pitch = approach(direction.pitch, aim.pitch, pull);
}
