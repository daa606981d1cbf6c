import type { Face } from './faces.ts';

/** The side of the square picture in which faces are looked for, in pixels. */
export const squarePixels = 128;

/** Says where the nearest face is in a picture. It cannot tell one face from another. */
export interface FaceFinder {
  /** Takes red, green, blue and alpha of each pixel of the square. */
  find(pixels: Uint8ClampedArray): Promise<Face | undefined>;
}
