import { spineInfluences } from '../body/body-weights.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import type { Polygon } from '../geometry/polygon.ts';
import { bell, fullTurn } from '../geometry/scalar.ts';
import { add } from '../geometry/vector.ts';
import type { Vector2, Vector3 } from '../geometry/vector.ts';
import { layPair, layPanel, lifted, onTrunk } from './panel.ts';
import type { Ground } from './panel.ts';

function blouseOutline(point: number): Polygon {
  return [
    [-54, 1300],
    [-30, 1318],
    [30, 1318],
    [54, 1300],
    [6, point - 4],
    [-6, point - 4],
  ];
}

/** From the collar down to the point, and back along the notched outer edge. */
function lapelOutline(point: number): Polygon {
  return [
    [41, 1309],
    [30, 1290],
    [17, 1225],
    [0.5, point - 8],
    [5, point - 12],
    [34, point + 62],
    [61, 1214],
    [70, 1236],
    [49, 1243],
    [62, 1258],
    [59, 1296],
    [51, 1309],
  ];
}

/** The lapel a little wider on its outer side: what shows of it is the piping. */
function pipingOutline(lapel: Polygon): Polygon {
  return lapel.map(([x, y]): Vector2 => {
    const outer = x > 22 ? 3 : -3;
    return [x > 20 ? x + outer : x, y < 1250 && x > 40 ? y - 2.4 : y];
  });
}

function button(ground: Ground, height: number): Part {
  const centre = onTrunk(ground, 2, [-7, height]);
  return gridPart({ material: 'button', columns: 16, rows: 4 }, (around, down) => {
    const sine = Math.sin((down * Math.PI) / 2);
    const normal: Vector3 = [
      sine * Math.cos(around * fullTurn),
      sine * Math.sin(around * fullTurn),
      Math.cos((down * Math.PI) / 2),
    ];
    const position = add(centre, [normal[0] * 6.6, normal[1] * 6.6, normal[2] * 2.6]);
    return { position, normal, uv: [0, 0], influences: spineInfluences(height) };
  });
}

function pocketFlaps(ground: Ground): Part[] {
  return layPair(ground, {
    material: 'trim',
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
  const point = ground.figure.proportions.lapelPoint;
  const lapel = lapelOutline(point);
  const rounding = { step: 6, roundings: 3 };
  return [
    layPanel(ground, {
      material: 'blouseFront',
      outline: blouseOutline(point),
      lift: lifted(1.2),
      thickness: 1,
      step: 9,
      roundings: 1,
    }),
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
    button(ground, point - 30),
    button(ground, point - 92),
  ];
}
