import type { Face } from './faces.ts';
import type { Sight } from './watcher.ts';

/** Where a picture lies in the middle of a square as wide as its longer side: its size as shares of the square's. */
export interface Inset {
  readonly width: number;
  readonly height: number;
}

export function insetOf(width: number, height: number): Inset {
  const longer = Math.max(width, height);
  return { width: width / longer, height: height / longer };
}

/** A face of the square as the visitor would see it in a mirror. */
export function sightOf(face: Face, { width, height }: Inset): Sight {
  return {
    x: within((1 - 2 * face.x) / width),
    y: within((1 - 2 * face.y) / height),
    near: Math.min(1, face.width / width),
  };
}

function within(position: number): number {
  return Math.min(1, Math.max(-1, position));
}
