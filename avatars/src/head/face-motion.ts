import { fractions } from '../geometry/list.ts';
import { bell, smoothstep } from '../geometry/scalar.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { lidSteps, lipSteps, mouthHeight } from './face-curves.ts';
import type { FaceCurves, FaceLine } from './face-curves.ts';
import { concerns } from './face-shape.ts';
import type { FaceShape } from './face-shape.ts';
import { lidLine } from './lid-line.ts';
import type { Edge } from './lid-line.ts';
import { lipLine } from './lip-line.ts';

/** A point of skin: while the mouth is meshed (open, so that the lips do not pull at each other), and at rest. */
export interface SkinPoint {
  readonly meshed: Vector2;
  readonly resting: Vector2;
  /** How far in front it is at rest: the jaw turns about the ears, so what is in front drops most. */
  readonly depth: number;
}

export interface SkinTravel {
  /** Along the head, in the front view. */
  readonly slide: Vector2;
  /** Out of the head. */
  readonly lift: number;
  /** Down with the jaw, which takes the head's surface with it. */
  readonly drop: number;
}

/** How skin follows the edges of eyes and mouth. */
export interface FaceMotion {
  /** Where a point of the open meshed mouth is when the mouth is shut. */
  readonly shut: (meshed: Vector2) => Vector2;
  readonly travel: (shape: FaceShape, point: SkinPoint) => SkinTravel;
}

interface Pull {
  readonly from: Vector2;
  readonly by: Vector2;
}

interface Pulls {
  readonly lids: readonly Pull[];
  readonly lips: readonly Pull[];
}

const edges: readonly Edge[] = ['upper', 'lower'];
/** Below this the skin turns under the chin and only follows the jaw, else the chin would tear. */
const underChin = 7;

function pullBetween(from: Vector2, rest: Vector2, target: Vector2): Pull {
  return { from, by: [target[0] - rest[0], target[1] - rest[1]] };
}

function lidPulls(curves: FaceCurves, shape: FaceShape): Pull[] {
  return edges.flatMap((edge) => {
    const rest = lidLine(curves, undefined, edge);
    const target = lidLine(curves, shape.lids, edge);
    return fractions(2 * lidSteps).map((share) => pullBetween(rest(share), rest(share), target(share)));
  });
}

function lipPulls(
  curves: FaceCurves,
  rest: (edge: Edge) => FaceLine,
  target: (edge: Edge) => FaceLine,
): Pull[] {
  return edges.flatMap((edge) => {
    const meshed = edge === 'upper' ? curves.meshedUpperLip : curves.meshedLowerLip;
    return fractions(2 * lipSteps).map((share) =>
      pullBetween(meshed(share), rest(edge)(share), target(edge)(share)),
    );
  });
}

/** Shepard's inverse distance blend of pulls, with the distance to the nearest of them; exact where a pull begins. */
function pulled(point: Vector2, pulls: readonly Pull[], power: number): { by: Vector2; nearest: number } {
  let total = 0;
  let x = 0;
  let y = 0;
  let nearest = Infinity;
  for (const { from, by } of pulls) {
    const distance = Math.hypot(point[0] - from[0], point[1] - from[1]);
    if (distance < 1e-9) return { by, nearest: 0 };
    const weight = 1 / (distance + 0.05) ** power;
    nearest = Math.min(nearest, distance);
    total += weight;
    x += by[0] * weight;
    y += by[1] * weight;
  }
  return { by: [x / total, y / total], nearest };
}

/** What the lids do to the skin beside them, and how much of a say they have there. */
function besideEye(
  shape: FaceShape,
  { resting: [x, y] }: SkinPoint,
  pulls: readonly Pull[],
): { by: Vector2; share: number } {
  const side = x >= 0 ? 1 : -1;
  if (shape.lids === undefined || !concerns(shape, side)) return { by: [0, 0], share: 0 };
  const { by, nearest } = pulled([Math.abs(x), y], pulls, 3.2);
  const share = 1 - smoothstep(0, y > 91.5 ? 15 : 9, nearest);
  return { by: [by[0] * share * side, by[1] * share], share };
}

function besideMouth(
  shape: FaceShape,
  { meshed }: SkinPoint,
  pulls: readonly Pull[],
): { by: Vector2; share: number } {
  if (shape.mouth === undefined) return { by: [0, 0], share: 0 };
  const { by, nearest } = pulled(meshed, pulls, 4);
  const share = (1 - smoothstep(0, meshed[1] > mouthHeight ? 17 : 24, nearest)) ** 1.15;
  return { by: [by[0] * share, by[1] * share], share };
}

function jawDrop(shape: FaceShape, { resting: [x, y], depth }: SkinPoint): number {
  const belowMouth = 1 - smoothstep(10, 44, y);
  return (shape.mouth?.jawDrop ?? 0) * belowMouth * bell(x, 36) * smoothstep(-30, 55, depth);
}

function cheekRise(shape: FaceShape, [x, y]: Vector2): number {
  return (shape.cheeks ?? 0) * bell(Math.abs(x) - 36, 11) * bell(y - 68, 9);
}

function travelOf(shape: FaceShape, point: SkinPoint, pulls: Pulls): SkinTravel {
  const eye = besideEye(shape, point, pulls.lids);
  const mouth = besideMouth(shape, point, pulls.lips);
  const cheek = cheekRise(shape, point.resting) * (1 - eye.share);
  const aboveChin = smoothstep(underChin, 2 * underChin, point.resting[1]);
  return {
    slide: [(eye.by[0] + mouth.by[0]) * aboveChin, (eye.by[1] + mouth.by[1] + 1.6 * cheek) * aboveChin],
    lift: (shape.mouth?.protrusion ?? 0) * mouth.share + 2 * cheek,
    drop: jawDrop(shape, point) * (1 - mouth.share),
  };
}

export function faceMotion(curves: FaceCurves): FaceMotion {
  const shutting = lipPulls(
    curves,
    (edge) => (edge === 'upper' ? curves.meshedUpperLip : curves.meshedLowerLip),
    () => curves.mouth,
  );
  const known = new Map<FaceShape, Pulls>();
  const pullsOf = (shape: FaceShape): Pulls => {
    const pulls = known.get(shape) ?? {
      lids: lidPulls(curves, shape),
      lips: lipPulls(
        curves,
        () => curves.mouth,
        (edge) => lipLine(curves, shape.mouth, edge),
      ),
    };
    known.set(shape, pulls);
    return pulls;
  };
  return {
    shut: (meshed) => {
      const { by, nearest } = pulled(meshed, shutting, 4);
      const share = 1 - smoothstep(0, 13, nearest);
      return [meshed[0] + by[0] * share, meshed[1] + by[1] * share];
    },
    travel: (shape, point) => travelOf(shape, point, pullsOf(shape)),
  };
}
