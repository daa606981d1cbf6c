import { Path2D } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Vector2 } from '../geometry/vector.ts';

/**
 * Letters as paths in a box 100 units high (y down) with their widths, so that badges look alike on every machine,
 * whatever fonts it has.
 */
const letters: Readonly<Record<string, readonly [width: number, path: string]>> = {
  A: [70, 'M0 100 L35 0 L70 100 M13 65 L57 65'],
  B: [55, 'M0 0 L0 100 L36 100 Q55 100 55 74 Q55 48 36 48 L0 48 M0 0 L34 0 Q50 0 50 24 Q50 48 34 48'],
  C: [60, 'M60 16 Q50 0 32 0 Q0 0 0 50 Q0 100 32 100 Q50 100 60 84'],
  E: [50, 'M50 0 L0 0 L0 100 L50 100 M0 48 L42 48'],
  H: [60, 'M0 0 L0 100 M60 0 L60 100 M0 48 L60 48'],
  I: [2, 'M1 0 L1 100'],
  K: [56, 'M0 0 L0 100 M54 0 L0 58 M20 40 L56 100'],
  L: [46, 'M0 0 L0 100 L46 100'],
  M: [78, 'M0 100 L0 0 L39 62 L78 0 L78 100'],
  N: [62, 'M0 100 L0 0 L62 100 L62 0'],
  T: [58, 'M0 0 L58 0 M29 0 L29 100'],
  Y: [62, 'M0 0 L31 48 L62 0 M31 48 L31 100'],
  a: [44, 'M44 36 L44 100 M44 56 Q36 36 22 36 Q0 36 0 68 Q0 100 22 100 Q36 100 44 82'],
  e: [46, 'M0 66 L46 66 Q46 36 23 36 Q0 36 0 68 Q0 100 24 100 Q38 100 45 90'],
  i: [2, 'M1 36 L1 100 M1 8 L1 12'],
  n: [42, 'M0 36 L0 100 M0 58 Q8 36 24 36 Q42 36 42 60 L42 100'],
};

const unitsHigh = 100;
const gap = 24;
const penWidth = 15;

export interface Writing {
  readonly text: string;
  /** Top left corner and height of a capital letter, in pixels. */
  readonly place: Vector2;
  readonly height: number;
  readonly colour: string;
}

/** Writes a word with the drawn letters. @throws RangeError for a letter that has not been drawn yet */
export function write(brush: SKRSContext2D, { text, place, height, colour }: Writing): void {
  brush.save();
  brush.translate(...place);
  brush.scale(height / unitsHigh, height / unitsHigh);
  brush.strokeStyle = colour;
  brush.lineWidth = penWidth;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const character of text) {
    const letter = letters[character];
    if (letter === undefined) throw new RangeError(`the badge has no letter ${character}`);
    brush.stroke(new Path2D(letter[1]));
    brush.translate(letter[0] + gap, 0);
  }
  brush.restore();
}
