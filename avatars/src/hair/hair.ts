import type { Hair } from '../cast/person.ts';
import { settle, weighted } from '../geometry/influence.ts';
import { seededRandom } from '../geometry/random.ts';
import { backHair, crownHair } from './back-hair.ts';
import { bun } from './bun.ts';
import { cropped } from './cropped.ts';
import { fringe } from './fringe.ts';
import type { Carried } from './fringe.ts';
import { hairChains, hairInfluences } from './hair-chains.ts';
import type { HairModel } from './hair-model.ts';
import { ponytail } from './ponytail.ts';
import { scalp } from './scalp.ts';
import { sideHair } from './side-hair.ts';

function hanging(length: number, curl: number, random: () => number): HairModel {
  const chains = hairChains(length);
  const hair = { chains, length, curl, random };
  return { chains, parts: [scalp(), ...backHair(hair), ...crownHair(hair), ...sideHair(hair)] };
}

function styled({ style }: Hair, random: () => number): HairModel {
  switch (style.kind) {
    case 'hanging':
      return hanging(style.backLength, style.curl, random);
    case 'bun':
      return bun(style.strandLength, random);
    case 'ponytail':
      return ponytail(random);
    case 'cropped':
      return cropped(random);
  }
}

/** A head of hair in head space. */
export function hairModel(hair: Hair, seed: number): HairModel {
  const random = seededRandom(seed);
  const { parts, chains } = styled(hair, random);
  // Longer hair swings where it hangs; short hair has nothing but its forelock, which gives a little.
  const forelock: Carried = (azimuth, drop) =>
    settle([...weighted(hairInfluences(chains, azimuth, drop), 0.4), ['head', 0.6]]);
  const carried: Carried = hair.style.kind === 'cropped' ? forelock : () => [['head', 1]];
  return { parts: [...parts, ...fringe(hair, random, carried)], chains };
}
