import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Colour, Person, Skin } from '../cast/person.ts';
import { fullTurn } from '../geometry/scalar.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { fringeCuts } from '../hair/fringe-cuts.ts';
import { faded, mixed } from './colour.ts';
import { paintAge } from './age-lines.ts';
import { across, down, pixel, size } from './face-place.ts';
import { fillRows, painted, withStops } from './painting.ts';
import type { Painting } from './painting.ts';

interface Blot {
  readonly place: Vector2;
  /** Half width and half height in millimetres. */
  readonly radii: Vector2;
  readonly colour: Colour;
  readonly opacity: number;
}

/** A soft round patch of colour. */
function dab(brush: SKRSContext2D, { place, radii, colour, opacity }: Blot): void {
  const [x, y] = pixel(place);
  brush.save();
  brush.translate(x, y);
  brush.scale(radii[0] * across, radii[1] * down);
  brush.fillStyle = withStops(brush.createRadialGradient(0, 0, 0, 0, 0, 1), [
    [0, faded(colour, opacity)],
    [0.5, faded(colour, opacity * 0.55)],
    [1, faded(colour, 0)],
  ]);
  brush.beginPath();
  brush.arc(0, 0, 1, 0, fullTurn);
  brush.fill();
  brush.restore();
}

function blots({ blush, shade, lip }: Skin): Blot[] {
  const pair = (x: number, y: number, rest: Omit<Blot, 'place'>): Blot[] => [
    { ...rest, place: [x, y] },
    { ...rest, place: [-x, y] },
  ];
  const cheeks = pair(40, 66, { radii: [22, 13], colour: blush, opacity: 0.3 });
  const upperLids = pair(35, 100, { radii: [26, 13], colour: shade, opacity: 0.3 });
  const lowerLids = pair(35, 80, { radii: [20, 5], colour: shade, opacity: 0.22 });
  const ears = pair(78, 80, { radii: [7, 16], colour: blush, opacity: 0.16 });
  return [
    ...cheeks,
    ...upperLids,
    ...lowerLids,
    ...ears,
    { place: [0, 55], radii: [8, 6], colour: blush, opacity: 0.36 },
    { place: [-0.5, 58.5], radii: [2.6, 3.4], colour: '#ffffff', opacity: 0.5 },
    { place: [0, 26.3], radii: [10, 3.6], colour: lip, opacity: 0.62 },
    { place: [0, 32], radii: [10.5, 2.6], colour: lip, opacity: 0.42 },
    { place: [0, 27], radii: [3.4, 1.2], colour: '#ffffff', opacity: 0.5 },
    { place: [0, 20], radii: [8, 2.4], colour: shade, opacity: 0.55 },
  ];
}

/** The small shadow under the nose: all that an anime nose needs. */
function paintNose(brush: SKRSContext2D, { shade }: Skin): void {
  const [x, y] = pixel([0, 50.6]);
  brush.fillStyle = faded(mixed(shade, '#b0523c', 0.35), 0.62);
  brush.beginPath();
  brush.ellipse(x, y, 2 * across, 0.55 * across, 0, 0, fullTurn);
  brush.fill();
}

/** Shadow of the fringe on the forehead, of the side hair on the temples, and under the jaw. */
function paintShadows(brush: SKRSContext2D, { shade }: Skin, fringe: number): void {
  fillRows(
    brush,
    [0, pixel([0, 116])[1]],
    [
      [0, faded(shade, 0.95 * fringe)],
      [0.5, faded(shade, 0.95 * fringe)],
      [0.78, faded(shade, 0.5 * fringe)],
      [1, faded(shade, 0)],
    ],
  );
  for (const side of [1, -1]) {
    const from = pixel([side * 74, 0])[0];
    const to = pixel([side * 57, 0])[0];
    brush.fillStyle = withStops(brush.createLinearGradient(from, 0, to, 0), [
      [0, faded(shade, 0.7)],
      [1, faded(shade, 0)],
    ]);
    if (side > 0) brush.fillRect(to, 0, size - to, pixel([0, 20])[1]);
    else brush.fillRect(0, 0, to, pixel([0, 20])[1]);
  }
  fillRows(
    brush,
    [pixel([0, 7])[1], size],
    [
      [0, faded(shade, 0)],
      [1, faded(shade, 0.8)],
    ],
  );
}

/** The skin of the head, from the front. */
export function faceTexture({ skin, face, hair }: Person): Painting {
  return painted(size, size, (brush) => {
    brush.fillStyle = skin.base;
    brush.fillRect(0, 0, size, size);
    for (const blot of blots(skin)) dab(brush, blot);
    paintNose(brush, skin);
    if (face.age > 0) paintAge(brush, skin, face.age);
    paintShadows(brush, skin, fringeCuts[hair.fringe].shadow);
  });
}

/** Neck and hands; the upper part carries the shadow of the chin, which fades towards the back (the middle column). */
export function skinTexture(skin: Skin): Painting {
  const shadow = mixed(skin.shade, '#ffffff', 0.12);
  const width = 64;
  return painted(width, 256, (brush) => {
    brush.fillStyle = skin.base;
    brush.fillRect(0, 0, width, 256);
    fillRows(
      brush,
      [0, 184],
      [
        [0, shadow],
        [0.8, shadow],
        [0.88, faded(shadow, 0.15)],
        [1, faded(shadow, 0)],
      ],
    );
    const behind = brush.createLinearGradient(0, 0, width, 0);
    brush.fillStyle = withStops(behind, [
      [0.24, faded(skin.base, 0)],
      [0.4, faded(skin.base, 0.75)],
      [0.6, faded(skin.base, 0.75)],
      [0.76, faded(skin.base, 0)],
    ]);
    brush.fillRect(0, 0, width, 256);
  });
}
