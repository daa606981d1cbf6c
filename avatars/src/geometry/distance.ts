import { clamp, mix } from './scalar.ts';
import { add, dot, length, scale, subtract } from './vector.ts';
import type { Vector3 } from './vector.ts';

/** Signed distance in millimetres: negative inside. */
export type Distance = (point: Vector3) => number;

export interface Cone {
  readonly from: Vector3;
  readonly to: Vector3;
  readonly startRadius: number;
  readonly endRadius: number;
}

/** A cone with round ends; exact on its axis, close to exact elsewhere. */
export function coneDistance(point: Vector3, { from, to, startRadius, endRadius }: Cone): number {
  const axis = subtract(to, from);
  const share = clamp(dot(subtract(point, from), axis) / dot(axis, axis));
  return length(subtract(point, add(from, scale(axis, share)))) - mix(startRadius, endRadius, share);
}

/** A box around the origin, given by its half sizes. */
export function boxDistance(point: Vector3, half: Vector3): number {
  const x = Math.abs(point[0]) - half[0];
  const y = Math.abs(point[1]) - half[1];
  const z = Math.abs(point[2]) - half[2];
  return length([Math.max(x, 0), Math.max(y, 0), Math.max(z, 0)]) + Math.min(Math.max(x, y, z), 0);
}
