import { mix } from './scalar.ts';

export type Vector2 = readonly [x: number, y: number];
/** Millimetres while modelling: +Y up, the face looks along +Z, the avatar's left is +X. */
export type Vector3 = readonly [x: number, y: number, z: number];

export function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vector3, factor: number): Vector3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vector3): number {
  return Math.sqrt(dot(a, a));
}

/** A null vector stays null instead of becoming NaN. */
export function normalise(a: Vector3): Vector3 {
  return scale(a, 1 / (length(a) || 1));
}

export function blend(a: Vector3, b: Vector3, share: number): Vector3 {
  return [mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)];
}

/** A step from `a` along `direction`. */
export function along(a: Vector3, direction: Vector3, distance: number): Vector3 {
  return add(a, scale(direction, distance));
}

/** The direction in which a field grows fastest, by central differences `step` apart. */
export function gradient(field: (point: Vector3) => number, [x, y, z]: Vector3, step: number): Vector3 {
  return normalise([
    field([x + step, y, z]) - field([x - step, y, z]),
    field([x, y + step, z]) - field([x, y - step, z]),
    field([x, y, z + step]) - field([x, y, z - step]),
  ]);
}
