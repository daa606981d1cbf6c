import type { Vector2 } from '../geometry/vector.ts';
import { faceUv } from '../head/face-skin.ts';

/** Width and height of the face's texture, in pixels. */
export const size = 1024;

/** Where a place of the front view is on the texture. */
export function pixel(place: Vector2): Vector2 {
  const [u, v] = faceUv(place);
  return [u * size, v * size];
}

/** Pixels a millimetre. */
export const across = pixel([1, 0])[0] - pixel([0, 0])[0];
export const down = pixel([0, 0])[1] - pixel([0, 1])[1];
