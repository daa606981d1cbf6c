import type { Proportions } from '../body/proportions.ts';
import { gridPart } from '../geometry/grid.ts';
import type { Influences } from '../geometry/influence.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { arch, bell, fullTurn, mix } from '../geometry/scalar.ts';
import { along, normalise } from '../geometry/vector.ts';
import type { Ground } from './panel.ts';

/** A standing band around the neck, open in front by as much as its angles leave out. */
export interface Band {
  readonly material: string;
  readonly heights: readonly [low: number, high: number];
  /** Distance from the neck at the lower and the upper edge. */
  readonly away: readonly [low: number, high: number];
  /** How much lower the front is than the back, halved. */
  readonly tilt: number;
  readonly angles: readonly [from: number, to: number];
  /** Whether it runs out towards its ends instead of standing there cut off. */
  readonly runsOut?: boolean;
}

const collarHeight = 1316;
const collarInfluences: Influences = [
  ['upperChest', 0.65],
  ['neck', 0.35],
];

/** One band, sampled around the neck. */
export function band({ neck }: Proportions, shape: Band): Part {
  const { material, heights, away, tilt, angles, runsOut = false } = shape;
  return gridPart({ material, columns: 32, rows: 3 }, (across, share) => {
    const down = share * (runsOut ? arch(across, 0.35) : 1);
    const angle = mix(angles[0], angles[1], across);
    const distance = mix(away[0], away[1], down);
    const sine = Math.sin(angle);
    const cosine = Math.cos(angle);
    return {
      position: [
        (42 * neck + distance) * sine,
        collarHeight + mix(heights[0], heights[1], down) - tilt * cosine,
        -19 + (40 * neck ** 0.7 + distance) * cosine,
      ],
      normal: normalise([sine / 42, 0.15 / 40, cosine / 40]),
      uv: [across, down],
      influences: collarInfluences,
    };
  });
}

/** All the way around. */
export const around = [0, fullTurn] as const;
/** Behind the neck only. */
const behind = [1.25, 5.03] as const;

/** The plain stand-up collar of a blouse. */
export function standCollar(proportions: Proportions): Part {
  const shape: Band = { material: 'blouse', heights: [-22, 16], away: [-3, 1], tilt: 9, angles: around };
  return band(proportions, shape);
}

/** The jacket's collar behind the neck, `room` millimetres further out for what is worn under it. */
export function jacketCollar(proportions: Proportions, room: number): Part {
  return band(proportions, {
    material: 'facing',
    heights: [-32, 7],
    away: [14 + room, 10 + room],
    tilt: 12,
    angles: behind,
    runsOut: true,
  });
}

/** How a folded collar falls. */
export interface Fold {
  /** How far the points in front hang below the rest, and how far they spread apart, in radians around the neck. */
  readonly points: number;
  readonly spread: number;
}

/** How far the collar comes down behind. */
const hang = 33;
/** Half the gap in front where the collar is buttoned, in radians. */
const gap = 0.14;

type Surface = (across: number, down: number) => Vertex;

/** The part that is turned down: it leaves the neck, comes down on the shoulders, and ends in two points in front. */
function fall({ figure, front }: Ground, { points, spread }: Fold): Surface {
  const { neck } = figure.proportions;
  return (across, down) => {
    const from = gap + spread * down;
    const angle = mix(from, fullTurn - from, across);
    const sine = Math.sin(angle);
    const cosine = Math.cos(angle);
    const near = bell(Math.min(angle, fullTurn - angle), 0.55);
    const out = 2 + down * (10 + 10 * near);
    const x = (42 * neck + out) * sine;
    const y = collarHeight + 15 - 9 * cosine - down * (hang + points * near);
    const shoulder = -19 + (40 * neck ** 0.7 + out) * cosine;
    const z = cosine > 0 ? Math.max(shoulder, front.depth(x, y) + 5) : shoulder;
    return {
      position: [x, y, z],
      normal: normalise([sine, mix(0.6, 0.3, down), cosine]),
      uv: [across, down],
      influences: collarInfluences,
    };
  };
}

/** The drawn edge of the turned-down part: white lies on white there. */
function edge(surface: Surface): Part {
  const front = 0.1;
  const place = (share: number, inwards: number): Vertex => {
    if (share < front) return surface(0.007 * inwards, share / front);
    if (share > 1 - front) return surface(1 - 0.007 * inwards, (1 - share) / front);
    return surface((share - front) / (1 - 2 * front), 1 - 0.045 * inwards);
  };
  return gridPart({ material: 'blouseEdge', columns: 60, rows: 1 }, (share, inwards) => {
    const vertex = place(share, inwards);
    return { ...vertex, position: along(vertex.position, vertex.normal, 0.7) };
  });
}

/** A shirt's collar: a band around the neck, turned down. */
export function foldedCollar(ground: Ground, fold: Fold): Part[] {
  const surface = fall(ground, fold);
  const stand = standCollar(ground.figure.proportions);
  return [stand, gridPart({ material: 'blouse', columns: 44, rows: 5 }, surface), edge(surface)];
}
