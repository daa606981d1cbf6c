import Delaunator from 'delaunator';
import { at } from './list.ts';
import type { Vector2 } from './vector.ts';

/** A triangle of the plane: the indices of its corners, counter-clockwise with y up. */
export type Corners = readonly [number, number, number];

/** Delaunay triangles of points in the plane. */
export function triangulate(points: readonly Vector2[]): Corners[] {
  const flat = Delaunator.from(points.map(([x, y]): [number, number] => [x, y])).triangles;
  return Array.from({ length: flat.length / 3 }, (_, index): Corners => {
    const a = at(flat, index * 3);
    const b = at(flat, index * 3 + 1);
    const c = at(flat, index * 3 + 2);
    const [ax, ay] = at(points, a);
    const [bx, by] = at(points, b);
    const [cx, cy] = at(points, c);
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0 ? [a, b, c] : [a, c, b];
  });
}

/** The middle of a triangle, by which its place is judged. */
export function centre(points: readonly Vector2[], corners: Corners): Vector2 {
  const [sumX, sumY] = corners.reduce<[number, number]>(
    ([x, y], corner) => [x + at(points, corner)[0], y + at(points, corner)[1]],
    [0, 0],
  );
  return [sumX / 3, sumY / 3];
}
