import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Skin } from '../cast/person.ts';
import { faded, mixed } from './colour.ts';
import { pixel } from './face-place.ts';

/** From the wing of the nose towards the corner of the mouth, and below the eye; millimetres, on the left half. */
const linesOfAge = [
  [
    [13, 46],
    [17, 44],
    [20, 41],
    [21.5, 36],
  ],
  [
    [22, 73],
    [29, 69],
    [38, 68.5],
    [46, 72],
  ],
] as const;

/** Soft lines rather than wrinkles: a face that has smiled for some years. `age` is their strength, 0 to 1. */
export function paintAge(brush: SKRSContext2D, { shade }: Skin, age: number): void {
  brush.save();
  brush.filter = 'blur(1.6px)';
  brush.strokeStyle = faded(mixed(shade, '#a85a44', 0.4), 0.5 * age);
  brush.lineWidth = 3.2;
  brush.lineCap = 'round';
  for (const side of [1, -1])
    for (const line of linesOfAge) {
      const [from, first, second, to] = line.map(([x, y]) => pixel([side * x, y]));
      if (!from || !first || !second || !to) continue;
      brush.beginPath();
      brush.moveTo(...from);
      brush.bezierCurveTo(...first, ...second, ...to);
      brush.stroke();
    }
  brush.restore();
}
