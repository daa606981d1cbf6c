import type { Face } from '../cast/person.ts';
import { curveThrough } from '../geometry/curve.ts';
import { bell, clamp, mix, smoothstep } from '../geometry/scalar.ts';
import { blend, gradient, normalise } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';

export const headHeight = 219;

/** The head as a surface that every feature of the face is projected onto. Millimetres of head space. */
export interface HeadShape {
  /** Depth of the front surface. */
  readonly frontZ: (x: number, y: number) => number;
  /** Shading normal near a point: calmer than the surface, so that toon shading does not break up the face. */
  readonly normal: (point: Vector3) => Vector3;
  /** The point at an angle around the neck's axis (0 in front, positive to the avatar's left) and a height. */
  readonly surface: (angle: number, y: number) => Vector3;
  /** The angle of a point of the front surface. */
  readonly angleOf: (x: number, y: number) => number;
}

/** Horizontal slices: height, front, back, half width. Found by drawing; the first and last close the surface. */
function slices({ jaw, chin }: Face): readonly (readonly [number, number, number, number])[] {
  return [
    [0, 55, 55, 0],
    [2.5, 65, 44, 10.5 * chin],
    [6, 69, 30, 17 * chin],
    [12, 71, 8, 25 * mix(1, chin, 0.6)],
    [20, 71.5, -14, 34.5 * jaw],
    [31, 72, -38, 45 * jaw],
    [45, 73.5, -62, 55.5 * jaw],
    [60, 74.5, -80, 63 * mix(1, jaw, 0.6)],
    [80, 75.5, -95, 69.5],
    [95, 76, -102, 73],
    [120, 79.5, -107, 76.5],
    [145, 79, -106, 77],
    [170, 71, -98, 72.5],
    [190, 56, -84, 61],
    [205, 37, -64, 45],
    [214, 15, -40, 27],
    [219, -12, -12, 0],
  ];
}

/** Nose, sockets, cheeks, lips and chin, as bells on the slices; `sharpness` below 1 softens them for shading. */
function relief({ nose: size }: Face, [x, y]: Vector2, sharpness: number): number {
  const aboveNose = y - 55.5;
  const side = Math.abs(x);
  const nose =
    mix(4.6, 7.6, size) * bell(x, 4.6) * bell(aboveNose, aboveNose > 0 ? 8.5 : 3.8) +
    mix(-1.8, 2.2, size) * bell(x, 4.5) * bell(y - 74, 15);
  const socket = -3.6 * bell(side - 33, 19) * bell(y - 93, 15);
  const cheek = 3.4 * bell(side - 38, 15) * bell(y - 60, 14);
  const mouth = 3 * bell(x, 17) * bell(y - 33, 11);
  const belowLip = -1.6 * bell(x, 9) * bell(y - 20.5, 4.5);
  const lips = 0.9 * bell(x, 10) * bell(y - 33.5, 2.2) + 1.2 * bell(x, 8) * bell(y - 27, 2.6);
  const chin = 2.2 * bell(x, 11) * bell(y - 8, 6.5);
  return (
    nose * mix(0.35, 1, sharpness) +
    socket * mix(0.6, 1, sharpness) +
    cheek +
    mouth +
    (belowLip + lips) * sharpness +
    chin
  );
}

/** The exponent of the super-ellipse of a slice: the face is a little flatter than the chin and the skull. */
function squareness(y: number): number {
  return mix(2.05, 2.28, smoothstep(5, 50, y) * (1 - smoothstep(120, 170, y)));
}

function signedPower(value: number, exponent: number): number {
  return Math.sign(value) * Math.abs(value) ** exponent;
}

/** How much of the shading normal comes from an ellipsoid around the head instead of from the surface. */
const calmness = 0.55;

export function headShape(face: Face): HeadShape {
  const table = slices(face);
  const middle = curveThrough(table.map(([y, front, back]) => [y, (front + back) / 2]));
  // Squares are interpolated, because a skull ends round: the root of a straight line is a parabola.
  const squaredDepth = curveThrough(table.map(([y, front, back]) => [y, ((front - back) / 2) ** 2]));
  const squaredWidth = curveThrough(table.map(([y, , , width]) => [y, width ** 2]));
  const depth = (y: number): number => Math.sqrt(Math.max(squaredDepth(y), 1e-4));
  const width = (y: number): number => Math.sqrt(Math.max(squaredWidth(y), 1e-4));

  const frontZ = (x: number, y: number): number => {
    const exponent = squareness(y);
    const rest = 1 - Math.min(Math.abs(x) / width(y), 1) ** exponent;
    return middle(y) + depth(y) * Math.max(rest, 0) ** (1 / exponent) + relief(face, [x, y], 1);
  };
  const outside = ([x, height, z]: Vector3): number => {
    const y = clamp(height, 0.05, headHeight - 0.05);
    const exponent = squareness(y);
    const bare = z - middle(y) - relief(face, [x, y], 0) * smoothstep(-10, 30, z);
    const radius = (Math.abs(x) / width(y)) ** exponent + (Math.abs(bare) / depth(y)) ** exponent;
    return radius ** (1 / exponent) - 1 + 0.2 * Math.abs(height - y);
  };
  const normal = (point: Vector3): Vector3 => {
    const [x, y, z] = point;
    const ellipsoid = normalise([x / 76 ** 2, (y - 100) / 118 ** 2, (z + 12) / 92 ** 2]);
    return normalise(blend(gradient(outside, point, 1.2), ellipsoid, calmness * smoothstep(0, 40, z)));
  };
  const surface = (angle: number, y: number): Vector3 => {
    const exponent = 2 / squareness(y);
    const cosine = Math.cos(angle);
    const x = width(y) * signedPower(Math.sin(angle), exponent);
    const bare = middle(y) + depth(y) * signedPower(cosine, exponent);
    return [x, y, bare + relief(face, [x, y], 1) * smoothstep(-0.05, 0.45, cosine)];
  };
  const angleOf = (x: number, y: number): number =>
    Math.sign(x) * Math.asin(clamp((Math.abs(x) / width(y)) ** (squareness(y) / 2)));
  return { frontZ, normal, surface, angleOf };
}

/** Puts a point of the front view onto the face, lifted off it by `lift`. */
export function project(head: HeadShape, [x, y]: Vector2, lift: number): Vector3 {
  return [x, y, head.frontZ(x, y) + lift];
}
