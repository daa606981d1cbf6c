/** Degrees to radians: poses are written in degrees because people read them. */
export const degree = Math.PI / 180;

/**
 * Draws `current` towards `target` without overshoot and independent of frame rate.
 * After `settleMs` about 63 % of the way is done, after three times that 95 %.
 */
export function approach(
  current: number,
  target: number,
  pull: { deltaMs: number; settleMs: number },
): number {
  return target + (current - target) * Math.exp(-pull.deltaMs / pull.settleMs);
}

/** Smoothstep: 0 before 0, 1 after 1, no jolt at either end. */
export function smooth(along: number): number {
  const within = Math.min(1, Math.max(0, along));
  return within * within * (3 - 2 * within);
}
