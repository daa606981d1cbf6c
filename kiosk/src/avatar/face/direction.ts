/** Degrees away from straight ahead or from the visitor's face: yaw to the character's left, pitch up. */
export interface Direction {
  yaw: number;
  pitch: number;
}

/** How far apart two directions are, in degrees; exact enough for the angles a face uses. */
export function apart(one: Direction, other: Direction): number {
  return Math.hypot(one.yaw - other.yaw, one.pitch - other.pitch);
}
