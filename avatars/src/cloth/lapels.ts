import type { Proportions } from '../body/proportions.ts';
import type { Part } from '../geometry/part.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { bell } from '../geometry/scalar.ts';
import type { Vector2 } from '../geometry/vector.ts';
import { button } from './button.ts';
import { blouseFront } from './opening.ts';
import { layPair, layPanel, lifted } from './panel.ts';
import type { Ground } from './panel.ts';

/** From the collar down to the point, and back along the notched outer edge. */
function lapelOutline({ lapelPoint: point, neck }: Proportions): Polygon {
  return [
    [41 * neck, 1309],
    [30 * neck, 1290],
    [17, 1225],
    [0.5, point - 8],
    [5, point - 12],
    [34, point + 62],
    [61, 1214],
    [70, 1236],
    [49, 1243],
    [62, 1258],
    [59 * neck, 1296],
    [51 * neck, 1309],
  ];
}

/** The lapel a little wider on its outer side: what shows of it is the piping. */
function pipingOutline(lapel: Polygon): Polygon {
  return lapel.map(([x, y]): Vector2 => {
    const outer = x > 22 ? 3 : -3;
    return [x > 20 ? x + outer : x, y < 1250 && x > 40 ? y - 2.4 : y];
  });
}

function pocketFlaps(ground: Ground): Part[] {
  return layPair(ground, {
    material: 'facing',
    outline: [
      [50, 990],
      [100, 996],
      [99, 983],
      [51, 977],
    ],
    lift: lifted(2.4),
    thickness: 2.4,
    step: 6,
    roundings: 1,
  });
}

/** Where the jacket's front edges meet below the lapels. */
function frontEdge(ground: Ground): Part {
  const { lapelPoint, jacketHem } = ground.figure.proportions;
  return layPanel(ground, {
    material: 'seam',
    outline: [
      [-0.5, lapelPoint - 6],
      [3, lapelPoint - 6],
      [5, 1000],
      [9, jacketHem + 2],
      [6, jacketHem + 2],
      [2.4, 1000],
    ],
    lift: lifted(1.3),
    thickness: 1.2,
    step: 6,
    roundings: 0,
  });
}

/** Blouse, lapels with piping, pockets, front edge and buttons: the front of the jacket. */
export function jacketFront(ground: Ground): Part[] {
  const { proportions } = ground.figure;
  const point = proportions.lapelPoint;
  const lapel = lapelOutline(proportions);
  const rounding = { step: 6, roundings: 3 };
  return [
    blouseFront(ground, point),
    ...layPair(ground, {
      ...rounding,
      material: 'piping',
      outline: pipingOutline(lapel),
      lift: lifted(3.6),
      thickness: 5,
    }),
    ...layPair(ground, {
      ...rounding,
      material: 'lapel',
      outline: lapel,
      lift: (x) => 6 + 1.8 * bell(Math.abs(x) - 34, 14),
      thickness: 7,
    }),
    frontEdge(ground),
    ...pocketFlaps(ground),
    button(ground, [-7, point - 30], 6.6),
    button(ground, [-7, point - 92], 6.6),
  ];
}
