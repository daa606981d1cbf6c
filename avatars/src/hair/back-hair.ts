import { gridPart } from '../geometry/grid.ts';
import { fractions } from '../geometry/list.ts';
import type { Part } from '../geometry/part.ts';
import { mix, smoothstep } from '../geometry/scalar.ts';
import { hairInfluences } from './hair-chains.ts';
import type { HairChain } from './hair-chains.ts';
import { textureLength } from './lock.ts';
import { shellNormal, shellPoint } from './shell.ts';
import { sweptLock } from './swept-lock.ts';

export interface BackHair {
  readonly chains: readonly HairChain[];
  readonly length: number;
  /** How far the tips turn in, in millimetres. */
  readonly curl: number;
  readonly random: () => number;
}

/** A closed sheet under the locks, so that nobody looks through between them. */
function lining({ chains, length, curl }: BackHair): Part {
  return gridPart({ material: 'hair', columns: 30, rows: 12 }, (across, down) => {
    const place = { azimuth: mix(74, 286, across), drop: mix(100, length - 3, down) };
    const turnedIn = 0.7 * curl * smoothstep(0.6, 1, down);
    return {
      position: shellPoint(place, -5 - turnedIn),
      normal: shellNormal(place),
      uv: [across * 5, place.drop / textureLength],
      influences: hairInfluences(chains, place.azimuth, place.drop),
    };
  });
}

/** Wide locks from the crown over the back of the head, their tips turned in. */
export function backHair(hair: BackHair): Part[] {
  const { chains, length, curl, random } = hair;
  const locks = fractions(10).map((share, index) => {
    const azimuth = mix(88, 272, share) + (random() - 0.5) * 4;
    return sweptLock({
      root: { azimuth, drop: 8 + random() * 6 },
      tip: { azimuth: azimuth + (random() - 0.5) * 5, drop: length + (random() - 0.5) * 6 },
      wave: (random() - 0.5) * 4,
      halfWidth: 25,
      thickness: 6,
      lift: index % 2 === 0 ? 0.8 : 2.4,
      curl,
      tapersFrom: 0.86,
      rings: 15,
      strand: random(),
      influences: (drop) => hairInfluences(chains, azimuth, drop),
    });
  });
  return [lining(hair), ...locks];
}

/** Shorter locks over the crown between fringe and back, which make the top read as strands instead of a ball. */
export function crownHair({ random }: BackHair): Part[] {
  return [-84, -66, -48, 46, 64, 82].map((azimuth, index) =>
    sweptLock({
      root: { azimuth, drop: 9 + random() * 5 },
      tip: { azimuth: azimuth + Math.sign(azimuth) * 6, drop: 196 + random() * 10 },
      wave: Math.sign(azimuth) * 2,
      halfWidth: 21,
      thickness: 4.4,
      lift: index % 2 === 0 ? 0.4 : 1.2,
      rings: 14,
      strand: random(),
      influences: () => [['head', 1]],
    }),
  );
}
