import { moved } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import type { Vector3 } from '../geometry/vector.ts';

/** Height of the chin above the floor. */
export const chinHeight = 1360;
const size = 1.13;
const forward = 4;

/** The head is modelled with its chin at y = 0 and 219 mm tall, then placed and enlarged to the figure's taste. */
export function toModelSpace([x, y, z]: Vector3): Vector3 {
  return [x * size, chinHeight + y * size, z * size + forward];
}

export function placedOnBody(part: Part): Part {
  return moved(part, toModelSpace, size);
}
