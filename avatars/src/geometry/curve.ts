import { at } from './list.ts';
import { clamp } from './scalar.ts';
import type { Vector3 } from './vector.ts';

export type Curve = (position: number) => number;
export type Table = readonly (readonly [position: number, value: number])[];

function tangents(slopes: readonly number[]): number[] {
  const inner = slopes.slice(1).map((slope, index) => {
    const before = at(slopes, index);
    if (before * slope <= 0) return 0;
    return (before * slope) / (before + slope) + 0.25 * (before + slope);
  });
  return [at(slopes, 0), ...inner, at(slopes, slopes.length - 1)];
}

/**
 * A smooth curve through a table of rising positions that does not overshoot between them, constant beyond its ends.
 * The tangents are halfway between Fritsch and Carlson's harmonic mean and the plain mean.
 */
export function curveThrough(table: Table): Curve {
  const positions = table.map(([position]) => position);
  const values = table.map(([, value]) => value);
  const slopes = positions
    .slice(1)
    .map((next, index) => (at(values, index + 1) - at(values, index)) / (next - at(positions, index)));
  const slopeAt = tangents(slopes);
  return (position) => {
    const x = clamp(position, at(positions, 0), at(positions, positions.length - 1));
    const index = Math.max(positions.findIndex((next) => x <= next) - 1, 0);
    const span = at(positions, index + 1) - at(positions, index);
    const t = (x - at(positions, index)) / span;
    const square = t * t;
    const cube = square * t;
    return (
      (2 * cube - 3 * square + 1) * at(values, index) +
      (cube - 2 * square + t) * span * at(slopeAt, index) +
      (3 * square - 2 * cube) * at(values, index + 1) +
      (cube - square) * span * at(slopeAt, index + 1)
    );
  };
}

/** A Catmull-Rom line through points, walked from 0 to 1. */
export function lineThrough(points: readonly Vector3[]): (share: number) => Vector3 {
  const last = points.length - 1;
  return (share) => {
    const walked = clamp(share) * last;
    const index = Math.min(Math.floor(walked), last - 1);
    const t = walked - index;
    const before = at(points, Math.max(index - 1, 0));
    const from = at(points, index);
    const to = at(points, index + 1);
    const after = at(points, Math.min(index + 2, last));
    const axis = (k: 0 | 1 | 2): number =>
      0.5 *
      (2 * from[k] +
        (to[k] - before[k]) * t +
        (2 * before[k] - 5 * from[k] + 4 * to[k] - after[k]) * t * t +
        (3 * from[k] - before[k] - 3 * to[k] + after[k]) * t * t * t);
    return [axis(0), axis(1), axis(2)];
  };
}
