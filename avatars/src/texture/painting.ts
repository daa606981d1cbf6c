import { createCanvas } from '@napi-rs/canvas';
import type { CanvasGradient, SKRSContext2D } from '@napi-rs/canvas';

/** A painted texture: what is stored, and its pixels for the portrait. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly png: Buffer;
  /** Red, green, blue, alpha, row after row from the top, sRGB. */
  readonly pixels: Uint8ClampedArray;
}

export type Stops = readonly (readonly [offset: number, colour: string])[];

/** Paints a texture of the given size in pixels. */
export function painted(width: number, height: number, paint: (brush: SKRSContext2D) => void): Painting {
  const canvas = createCanvas(width, height);
  const brush = canvas.getContext('2d');
  paint(brush);
  return {
    width,
    height,
    png: canvas.toBuffer('image/png'),
    pixels: brush.getImageData(0, 0, width, height).data,
  };
}

export function withStops(gradient: CanvasGradient, stops: Stops): CanvasGradient {
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour);
  return gradient;
}

/** Fills the rows between two heights with a vertical gradient. */
export function fillRows(
  brush: SKRSContext2D,
  rows: readonly [from: number, to: number],
  stops: Stops,
): void {
  brush.fillStyle = withStops(brush.createLinearGradient(0, rows[0], 0, rows[1]), stops);
  brush.fillRect(0, rows[0], brush.canvas.width, rows[1] - rows[0]);
}
