import { expect, test } from 'vitest';
import { at } from './list.ts';
import { triangleNormal } from './part.ts';
import { surfaceNet } from './surface-nets.ts';
import { dot, length } from './vector.ts';
import type { Vector3 } from './vector.ts';

const ball = surfaceNet((point) => length(point) - 20, { low: [-25, -25, -25], high: [25, 25, 25], cell: 4 });

test('every vertex lies on the surface', () => {
  expect(Math.max(...ball.positions.map((position) => Math.abs(length(position) - 20)))).toBeLessThan(0.01);
});

test('the net is closed: every edge is walked once in each direction', () => {
  const walked = new Set<string>();
  for (const [corner, from] of ball.triangles.entries())
    walked.add(`${from} ${at(ball.triangles, corner % 3 === 2 ? corner - 2 : corner + 1)}`);
  expect(walked.size).toBe(ball.triangles.length);
  for (const edge of walked) expect(walked).toContain(edge.split(' ').toReversed().join(' '));
});

test('all triangles face the same way as the normals, or all the other way', () => {
  const sides = new Set<number>();
  for (let first = 0; first < ball.triangles.length; first += 3) {
    const corner = (offset: number): Vector3 => at(ball.positions, at(ball.triangles, first + offset));
    sides.add(Math.sign(dot(triangleNormal(corner(0), corner(1), corner(2)), corner(0))));
  }
  expect(sides.size).toBe(1);
});
