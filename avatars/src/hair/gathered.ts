import { gridPart } from '../geometry/grid.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn } from '../geometry/scalar.ts';
import { add, cross, normalise, scale } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { bareScalp } from './scalp.ts';
import type { HairPlace } from './shell.ts';
import { skullLock } from './skull-lock.ts';

/** Roots around the hairline that are combed straight to the tie; the fringe covers the front. */
const roots: readonly (readonly [azimuth: number, drop: number])[] = [
  [24, 58],
  [42, 84],
  [52, 112],
  [60, 136],
  [66, 154],
  [71, 168],
  [77, 178],
  [88, 168],
  [101, 178],
  [112, 206],
  [126, 228],
  [146, 242],
  [170, 246],
];

function combedFrom(place: HairPlace, tie: HairPlace, random: () => number): Part {
  // On its way down to a low tie, what grows in front of the ear goes over it.
  const overEar = Math.abs(place.azimuth) < 95 && tie.drop > 130;
  const above = { azimuth: 110 * Math.sign(place.azimuth), drop: Math.min(place.drop, 156) };
  return skullLock({
    through: overEar ? [place, above, tie] : [place, tie],
    halfWidth: 19,
    thickness: 4.5,
    lift: [-11, 1 + random() * 1.6, -1],
    tapersFrom: 1,
    gathered: 0.5,
    rings: 14,
    strand: random(),
  });
}

/** Hair combed from all around the head to where it is tied. */
export function gathered(tie: HairPlace, random: () => number): Part[] {
  const locks = ([1, -1] as const).flatMap((side) =>
    roots.map(([azimuth, drop]) => combedFrom({ azimuth: azimuth * side, drop }, tie, random)),
  );
  return [bareScalp(), ...locks];
}

/** The band that holds gathered hair: a small ring around `axis`. */
export function hairTie(centre: Vector3, axis: Vector3, radius: number): Part {
  const forward = normalise(axis);
  const side = normalise(cross(forward, [0, 1, 0.2]));
  const up = cross(side, forward);
  return gridPart({ material: 'hairTie', columns: 24, rows: 8 }, (across, down) => {
    const around = across * fullTurn;
    const section = down * fullTurn;
    const out = add(scale(side, Math.cos(around)), scale(up, Math.sin(around)));
    const normal = add(scale(out, Math.cos(section)), scale(forward, Math.sin(section)));
    return {
      position: add(centre, add(scale(out, radius), scale(normal, 5))),
      normal,
      uv: [across * 2, down * 0.5],
      influences: [['head', 1]],
    };
  });
}
