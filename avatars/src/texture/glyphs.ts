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
  D: [60, 'M0 0 L0 100 L26 100 Q60 100 60 50 Q60 0 26 0 L0 0'],
  E: [50, 'M50 0 L0 0 L0 100 L50 100 M0 48 L42 48'],
  F: [48, 'M48 0 L0 0 L0 100 M0 48 L40 48'],
  G: [64, 'M62 16 Q52 0 33 0 Q0 0 0 50 Q0 100 33 100 Q64 100 64 68 L64 54 L36 54'],
  H: [60, 'M0 0 L0 100 M60 0 L60 100 M0 48 L60 48'],
  I: [2, 'M1 0 L1 100'],
  J: [40, 'M40 0 L40 72 Q40 100 19 100 Q2 100 0 80'],
  K: [56, 'M0 0 L0 100 M54 0 L0 58 M20 40 L56 100'],
  L: [46, 'M0 0 L0 100 L46 100'],
  M: [78, 'M0 100 L0 0 L39 62 L78 0 L78 100'],
  N: [62, 'M0 100 L0 0 L62 100 L62 0'],
  O: [68, 'M34 0 Q68 0 68 50 Q68 100 34 100 Q0 100 0 50 Q0 0 34 0'],
  P: [52, 'M0 100 L0 0 L32 0 Q52 0 52 27 Q52 54 32 54 L0 54'],
  Q: [68, 'M34 0 Q68 0 68 50 Q68 100 34 100 Q0 100 0 50 Q0 0 34 0 M44 74 L70 104'],
  R: [56, 'M0 100 L0 0 L32 0 Q52 0 52 26 Q52 52 32 52 L0 52 M30 52 L56 100'],
  S: [54, 'M50 15 Q42 0 26 0 Q2 0 2 24 Q2 45 27 49 Q54 53 54 76 Q54 100 27 100 Q7 100 0 82'],
  T: [58, 'M0 0 L58 0 M29 0 L29 100'],
  U: [60, 'M0 0 L0 64 Q0 100 30 100 Q60 100 60 64 L60 0'],
  V: [66, 'M0 0 L33 100 L66 0'],
  W: [92, 'M0 0 L23 100 L46 22 L69 100 L92 0'],
  X: [60, 'M0 0 L60 100 M60 0 L0 100'],
  Y: [62, 'M0 0 L31 48 L62 0 M31 48 L31 100'],
  Z: [56, 'M0 0 L56 0 L0 100 L56 100'],
  a: [44, 'M44 36 L44 100 M44 56 Q36 36 22 36 Q0 36 0 68 Q0 100 22 100 Q36 100 44 82'],
  b: [45, 'M0 0 L0 100 M0 56 Q8 36 23 36 Q45 36 45 68 Q45 100 23 100 Q8 100 0 82'],
  c: [40, 'M40 48 Q34 36 22 36 Q0 36 0 68 Q0 100 22 100 Q34 100 40 88'],
  d: [45, 'M45 0 L45 100 M45 56 Q37 36 22 36 Q0 36 0 68 Q0 100 22 100 Q37 100 45 82'],
  e: [46, 'M0 66 L46 66 Q46 36 23 36 Q0 36 0 68 Q0 100 24 100 Q38 100 45 90'],
  f: [32, 'M32 2 Q12 -4 12 22 L12 100 M0 38 L28 38'],
  g: [
    44,
    'M44 36 L44 104 Q44 128 22 128 Q8 128 2 118 M44 56 Q36 36 22 36 Q0 36 0 66 Q0 96 22 96 Q36 96 44 80',
  ],
  h: [42, 'M0 0 L0 100 M0 58 Q8 36 24 36 Q42 36 42 60 L42 100'],
  i: [2, 'M1 36 L1 100 M1 8 L1 12'],
  j: [16, 'M15 36 L15 108 Q15 128 0 126 M15 8 L15 12'],
  k: [40, 'M0 0 L0 100 M38 36 L0 74 M14 61 L40 100'],
  l: [2, 'M1 0 L1 100'],
  m: [72, 'M0 36 L0 100 M0 56 Q7 36 21 36 Q36 36 36 58 L36 100 M36 56 Q43 36 57 36 Q72 36 72 58 L72 100'],
  n: [42, 'M0 36 L0 100 M0 58 Q8 36 24 36 Q42 36 42 60 L42 100'],
  o: [46, 'M23 36 Q46 36 46 68 Q46 100 23 100 Q0 100 0 68 Q0 36 23 36'],
  p: [45, 'M0 36 L0 128 M0 56 Q8 36 23 36 Q45 36 45 68 Q45 100 23 100 Q8 100 0 82'],
  q: [45, 'M45 36 L45 128 M45 56 Q37 36 22 36 Q0 36 0 68 Q0 100 22 100 Q37 100 45 82'],
  r: [27, 'M0 36 L0 100 M0 62 Q6 36 27 38'],
  s: [36, 'M34 46 Q28 36 17 36 Q2 36 2 51 Q2 64 18 67 Q36 70 36 84 Q36 100 18 100 Q5 100 0 89'],
  t: [30, 'M11 12 L11 82 Q11 102 30 98 M0 38 L28 38'],
  u: [42, 'M0 36 L0 76 Q0 100 18 100 Q34 100 42 78 M42 36 L42 100'],
  v: [42, 'M0 36 L21 100 L42 36'],
  w: [64, 'M0 36 L16 100 L32 44 L48 100 L64 36'],
  x: [40, 'M0 36 L40 100 M40 36 L0 100'],
  y: [42, 'M0 36 L21 98 M42 36 L20 104 Q13 126 0 124'],
  z: [38, 'M0 36 L38 36 L0 100 L38 100'],
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

/** Writes a word with the drawn letters. @throws RangeError for a character that is no Latin letter */
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
