import { curveThrough, lineThrough } from '../geometry/curve.ts';
import { gridPart } from '../geometry/grid.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { add, cross, dot, normalise, scale, subtract } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import type { HeadModel } from './head-model.ts';

/** Where an ear sits, and which way it lies: its top leans back, its rim stands off the head. */
interface Seat {
  readonly root: Vector3;
  readonly back: Vector3;
  readonly up: Vector3;
  readonly out: Vector3;
}

const height = 82;
const middle: Vector2 = [9, 2];
/** The ear's edge in millimetres backwards and upwards from its root, from the front over the top to the lobe. */
const edge: readonly Vector2[] = [
  [-3, 4],
  [-1, 14],
  [6, 23],
  [16, 25],
  [24, 19],
  [26, 7],
  [22, -6],
  [15, -15],
  [9, -22],
  [3, -22],
  [-1, -14],
  [-3, -4],
  [-3, 4],
];
const outline = lineThrough(edge.map(([back, up]): Vector3 => [back, up, 0]));
/** How far the front stands out, from the hollow in the middle (0) over the inner fold to the rolled rim (1). */
const profile = curveThrough([
  [0, -3.5],
  [0.35, -2.5],
  [0.56, 2.2],
  [0.72, 0.2],
  [0.86, 3.4],
  [1, 1],
]);
/** Up to here a walk from the middle is on the front; beyond it returns behind the rim. */
const frontShare = 0.7;

function seatOf({ head }: HeadModel): Seat {
  const root = head.surface(Math.PI / 2, height);
  const back = normalise([0.46, 0, -0.89]);
  const leaning = normalise([0.06, 0.97, -0.22]);
  const up = normalise(subtract(leaning, scale(back, dot(leaning, back))));
  return { root, back, up, out: cross(back, up) };
}

function place({ root, back, up, out }: Seat, [along, high]: Vector2, lift: number): Vector3 {
  return add(root, add(add(scale(back, along), scale(up, high)), scale(out, lift)));
}

function surface(seat: Seat, around: number, down: number): Vector3 {
  const [edgeBack, edgeUp] = outline(around);
  const front = Math.min(down / frontShare, 1);
  const behind = Math.max((down - frontShare) / (1 - frontShare), 0);
  const radius = behind > 0 ? mix(1, 0.45, behind) : front;
  const lobe = smoothstep(-8, -16, edgeUp);
  const lift = behind > 0 ? mix(1, -9, behind) : mix(profile(front), 1.5, lobe * front);
  const sunk = 5 * smoothstep(3, -3, edgeBack) * radius;
  const point: Vector2 = [mix(middle[0], edgeBack, radius), mix(middle[1], edgeUp, radius)];
  return place(seat, point, lift - sunk);
}

function normalAt(seat: Seat, around: number, down: number): Vector3 {
  const step = 0.02;
  if (down < step) return seat.out;
  const wide = subtract(
    surface(seat, (around + step) % 1, down),
    surface(seat, (around + 1 - step) % 1, down),
  );
  const deep = subtract(surface(seat, around, down + step), surface(seat, around, down - step));
  return normalise(cross(wide, deep));
}

/** Texture row: the hollow of the ear lies in the shadow that the skin's texture has for the chin. */
function shadeRow(down: number): number {
  return mix(0.97, 0.6, smoothstep(0.42, 0.2, down));
}

function shell(seat: Seat): Part {
  return gridPart({ material: 'skin', columns: 30, rows: 14 }, (around, down) => ({
    position: surface(seat, around, down),
    normal: normalAt(seat, around, down),
    uv: [0, shadeRow(down)],
    influences: [['head', 1]],
  }));
}

/** The drawn line inside the rim, which is what makes an ear read as one from afar. */
function rimLine(seat: Seat): Part {
  const inner = (around: number, radius: number): Vector2 => {
    const [back, up] = outline(around);
    return [mix(middle[0], back, radius), mix(middle[1], up, radius)];
  };
  return gridPart({ material: 'crease', columns: 18, rows: 1 }, (along, across) => ({
    position: place(seat, inner(mix(0.1, 0.62, along), mix(0.7, 0.76, across)), 2.2),
    normal: seat.out,
    uv: [along, across],
    influences: [['head', 1]],
  }));
}

/** Both ears; only hair that leaves them free needs them. */
export function ears(model: HeadModel): Part[] {
  const seat = seatOf(model);
  const left = [shell(seat), rimLine(seat)];
  return [...left, ...left.map(mirrored)];
}
