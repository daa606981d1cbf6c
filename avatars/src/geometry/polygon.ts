import { at, wrapped } from './list.ts';
import { mix } from './scalar.ts';
import type { Vector2 } from './vector.ts';

export type Polygon = readonly Vector2[];

/** Whether a point lies inside, by counting crossings. */
export function contains(polygon: Polygon, [x, y]: Vector2): boolean {
  let inside = false;
  for (const [index, [x1, y1]] of polygon.entries()) {
    const [x0, y0] = wrapped(polygon, index - 1);
    const crosses = y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1;
    if (crosses) inside = !inside;
  }
  return inside;
}

/** Twice the area; positive when the outline runs counter-clockwise. */
export function signedArea(polygon: Polygon): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = wrapped(polygon, index + 1);
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The outward direction of an outline at one corner, along the mean of its two sides. */
export function outwards(polygon: Polygon, index: number): Vector2 {
  const [x0, y0] = wrapped(polygon, index - 1);
  const [x1, y1] = wrapped(polygon, index + 1);
  const size = Math.hypot(x1 - x0, y1 - y0) || 1;
  const side = signedArea(polygon) > 0 ? 1 : -1;
  return [(side * (y1 - y0)) / size, (side * (x0 - x1)) / size];
}

/** The outline moved outwards. */
export function widened(polygon: Polygon, distance: number): Polygon {
  return polygon.map(([x, y], index) => {
    const [dx, dy] = outwards(polygon, index);
    return [x + dx * distance, y + dy * distance];
  });
}

/** Adds points so that no side is longer than `step`. */
export function densified(polygon: Polygon, step: number): Polygon {
  return polygon.flatMap(([x, y], index) => {
    const [nextX, nextY] = at(polygon, (index + 1) % polygon.length);
    const pieces = Math.max(1, Math.round(Math.hypot(nextX - x, nextY - y) / step));
    return Array.from({ length: pieces }, (_, piece): Vector2 => [
      mix(x, nextX, piece / pieces),
      mix(y, nextY, piece / pieces),
    ]);
  });
}

/** Rounds the corners a little; each pass takes a quarter from either neighbour. */
export function rounded(polygon: Polygon, passes: number): Polygon {
  if (passes === 0) return polygon;
  const softer = polygon.map(([x, y], index): Vector2 => {
    const [x0, y0] = wrapped(polygon, index - 1);
    const [x1, y1] = wrapped(polygon, index + 1);
    return [x / 2 + (x0 + x1) / 4, y / 2 + (y0 + y1) / 4];
  });
  return rounded(softer, passes - 1);
}
