import { fractions } from '../geometry/list.ts';
import { contains, widened } from '../geometry/polygon.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { clamp } from '../geometry/scalar.ts';
import type { Vector2 } from '../geometry/vector.ts';
import type { FaceCurves } from './face-curves.ts';
import { lidSteps, lipSteps, opening } from './face-curves.ts';
import { headHeight } from './head-shape.ts';
import type { HeadShape } from './head-shape.ts';

/** A vertex of the head before it is placed: by angle and height, or by its place in the front view. */
export interface FaceNode {
  readonly angle: number;
  readonly y: number;
  /** Set for nodes that outline a feature. */
  readonly drawn?: Vector2;
}

/** The openings of the skin, meshed pose: left eye, right eye, mouth. */
export interface Openings {
  readonly leftEye: Polygon;
  readonly rightEye: Polygon;
  readonly mouth: Polygon;
}

const rows = 44;
/** No free node comes closer than this to a feature's rings. */
const clearance = 3.4;

export function openings(curves: FaceCurves): Openings {
  const leftEye = opening(curves.upperLid, curves.lowerLid, lidSteps);
  return {
    leftEye,
    rightEye: leftEye.map(([x, y]): Vector2 => [-x, y]),
    mouth: opening(curves.meshedUpperLip, curves.meshedLowerLip, lipSteps),
  };
}

/** The plane in which the head is triangulated: near true lengths in front, poles pulled apart. */
export function unrolled({ angle, y }: FaceNode): Vector2 {
  return [angle * 72, (Math.acos(clamp(1 - (2 * y) / headHeight, -1, 1)) / Math.PI) * headHeight * 1.35];
}

function ringsAround(outline: Polygon, distances: readonly number[]): Vector2[] {
  return distances.flatMap((distance, index) => {
    const outermost = index >= distances.length - 2;
    return widened(outline, distance).filter((_, corner) => !outermost || corner % 2 === 0);
  });
}

function noseNodes(): Vector2[] {
  return [-3, -2, -1, 0, 1, 2, 3, 4].flatMap((row) =>
    [-3, -2, -1, 0, 1, 2, 3].map((column): Vector2 => [column * 2.6, 55 + row * 3.2]),
  );
}

/** Angles of one row: fine in front, coarse behind, every other row half a step aside. */
function rowAngles(y: number, shifted: boolean): number[] {
  const front = Math.PI / (y < 150 ? 42 : 22);
  const back = Math.PI / 14;
  const angles: number[] = [0];
  for (let angle = front; angle < Math.PI - back * 0.4; angle += angle < 1.25 ? front : back) {
    const turned = angle + (shifted ? front / 2 : 0);
    angles.push(turned, -turned);
  }
  return [...angles, Math.PI, -Math.PI];
}

function freeNodes(head: HeadShape, holes: readonly Polygon[], rings: readonly Vector2[]): FaceNode[] {
  const heights = fractions(rows)
    .slice(1, -1)
    .map((share) => (headHeight * (1 - Math.cos(Math.PI * share))) / 2);
  const nodes = heights.flatMap((y, row) =>
    rowAngles(y, row % 2 === 0).map((angle): FaceNode => ({ angle, y })),
  );
  return nodes.filter((node) => {
    if (Math.abs(node.angle) >= 1.5) return true;
    const [x, y] = head.surface(node.angle, node.y);
    if (holes.some((hole) => contains(hole, [x, y]))) return false;
    const [u, v] = unrolled(node);
    return rings.every(([ringU, ringV]) => Math.hypot(ringU - u, ringV - v) >= clearance);
  });
}

function poleNodes(): FaceNode[] {
  return [0.02, headHeight - 0.02].flatMap((y) =>
    fractions(16).map((share) => ({ angle: (share * 2 - 1) * Math.PI, y })),
  );
}

/** All vertices of the head: the three openings first and in order, then the rings around them, then the rest. */
export function faceNodes(head: HeadShape, { leftEye, rightEye, mouth }: Openings): FaceNode[] {
  const eyeRings = [1.4, 3.2, 5.6, 8.6];
  const drawn = [
    ...leftEye,
    ...rightEye,
    ...mouth,
    ...ringsAround(leftEye, eyeRings),
    ...ringsAround(rightEye, eyeRings),
    ...ringsAround(mouth, [1, 2.4, 4.4, 7.2]),
    ...noseNodes(),
  ].map((place): FaceNode => ({ angle: head.angleOf(place[0], place[1]), y: place[1], drawn: place }));
  const rings = drawn.map(unrolled);
  return [...drawn, ...freeNodes(head, [leftEye, rightEye, mouth], rings), ...poleNodes()];
}
