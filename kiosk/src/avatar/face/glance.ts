import type { Phase } from '@lobby/shared/protocol/visitor';
import { between, logNormal, type Random } from '../random.ts';
import type { Direction } from './direction.ts';

/** Where glances of a phase go, and how readily they leave the visitor and come back. */
interface GlanceHabit {
  /** Chance that the look leaves when a fixation on the visitor ends. */
  leaving: number;
  /** Chance that it comes back when a fixation elsewhere ends. */
  returning: number;
  yaw: readonly [least: number, most: number];
  pitch: readonly [least: number, most: number];
}

/**
 * In the long run the look is with the visitor for `returning / (leaving + returning)` of the time: three quarters for a
 * listener and less than half for a speaker (Argyle), who besides looks away and back with the clauses; seldom for a thinker.
 */
const habits: Record<Phase, GlanceHabit> = {
  idle: { leaving: 0.22, returning: 0.7, yaw: [8, 18], pitch: [-4, 3] },
  listening: { leaving: 0.27, returning: 0.81, yaw: [5, 9], pitch: [-3, 2] },
  thinking: { leaving: 0.85, returning: 0.17, yaw: [16, 23], pitch: [5, 10] },
  speaking: { leaving: 0.6, returning: 0.45, yaw: [7, 14], pitch: [-6, 5] },
};

/** Eyes and mouth of a face two metres away, between which the look of someone who talks with it wanders. */
const features: readonly Direction[] = [
  { yaw: -0.9, pitch: 0.4 },
  { yaw: 0.9, pitch: 0.4 },
  { yaw: 0, pitch: -1.5 },
];

/** No look hits the same point twice. */
const jitterDegrees = 0.25;

/** How long a look rests before the next leap, in milliseconds. */
export const fixationMs = { mean: 1_900, spread: 0.45, least: 800, most: 4_400 } as const;

export function leaves(phase: Phase, random: Random): boolean {
  return random() < habits[phase].leaving;
}

export function returns(phase: Phase, random: Random): boolean {
  return random() < habits[phase].returning;
}

/** Writes a look at some feature of the visitor's face into `into`. */
export function lookAtFace(into: Direction, random: Random): void {
  const feature = features[Math.floor(random() * features.length)] ?? into;
  into.yaw = feature.yaw + between(random, -jitterDegrees, jitterDegrees);
  into.pitch = feature.pitch + between(random, -jitterDegrees, jitterDegrees);
}

/** Writes a look past the visitor into `into`. */
export function lookAway(into: Direction, phase: Phase, random: Random): void {
  const { yaw, pitch } = habits[phase];
  into.yaw = between(random, ...yaw) * (random() < 0.5 ? -1 : 1);
  into.pitch = between(random, ...pitch);
}

export function fixation(random: Random): number {
  const { mean, spread, least, most } = fixationMs;
  return Math.min(most, Math.max(least, logNormal(random, mean, spread)));
}
