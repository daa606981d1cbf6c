import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Hair } from '../cast/person.ts';
import { seededRandom } from '../geometry/random.ts';
import { faded } from './colour.ts';
import { fillRows, painted, withStops } from './painting.ts';
import type { Painting } from './painting.ts';

const width = 512;
const height = 1024;

/** Faint vertical strokes; stronger ones would look like wood. They wrap around the sides. */
function paintStrands(brush: SKRSContext2D, hair: Hair, random: () => number): void {
  for (let strand = 0; strand < 150; strand++) {
    const x = random() * width;
    const thickness = 2 + random() * 8;
    brush.fillStyle = faded(random() > 0.5 ? hair.root : hair.tip, 0.03 + 0.06 * random());
    const from = random() * height * 0.4;
    const to = from + height * (0.3 + 0.7 * random());
    for (const wrap of [0, width, -width]) brush.fillRect(x + wrap, from, thickness, to - from);
  }
}

/** The ring of light around the crown, its edges broken up into bars of uneven height. */
function paintRingOfLight(brush: SKRSContext2D, hair: Hair, random: () => number): void {
  const bars = 128;
  for (let bar = 0; bar < bars; bar++) {
    const phase = (bar / bars) * Math.PI * 2;
    const reach = 34 + 16 * Math.sin(phase * 13) + 10 * Math.sin(phase * 29 + 1) + 10 * random();
    const middle = height * 0.285 + 9 * Math.sin(phase * 5);
    const glow = brush.createLinearGradient(0, middle - reach, 0, middle + reach);
    brush.fillStyle = withStops(glow, [
      [0, faded(hair.light, 0)],
      [0.5, faded(hair.light, 0.45 + 0.2 * random())],
      [1, faded(hair.light, 0)],
    ]);
    brush.fillRect((bar * width) / bars, middle - reach, width / bars + 0.8, reach * 2);
  }
}

/** Hair from root (top) to tip, 420 mm long; see `textureLength`. */
export function hairTexture(hair: Hair, seed: number): Painting {
  const random = seededRandom(seed + 3);
  return painted(width, height, (brush) => {
    fillRows(
      brush,
      [0, height],
      [
        [0, hair.root],
        [0.16, hair.base],
        [0.5, hair.base],
        [0.8, hair.tip],
        [1, hair.tip],
      ],
    );
    paintStrands(brush, hair, random);
    paintRingOfLight(brush, hair, random);
  });
}

/** Thinner outlines at the roots, where many locks meet and lines would crowd. */
export function hairOutlineTexture(): Painting {
  return painted(8, 256, (brush) =>
    fillRows(
      brush,
      [0, 256],
      [
        [0, '#6a6a6a'],
        [0.2, '#7a7a7a'],
        [0.3, '#ffffff'],
        [1, '#ffffff'],
      ],
    ),
  );
}
