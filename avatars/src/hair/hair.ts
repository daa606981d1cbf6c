import type { Hair } from '../cast/person.ts';
import type { Part } from '../geometry/part.ts';
import { seededRandom } from '../geometry/random.ts';
import { backHair, crownHair } from './back-hair.ts';
import { fringe } from './fringe.ts';
import { hairChains } from './hair-chains.ts';
import type { HairChain } from './hair-chains.ts';
import { scalp } from './scalp.ts';
import { sideHair } from './side-hair.ts';

export interface HairModel {
  readonly parts: readonly Part[];
  readonly chains: readonly HairChain[];
}

/** Hair to the shoulders with a side-swept fringe, in head space. */
export function hairModel({ backLength, partingDegrees }: Hair, seed: number): HairModel {
  const chains = hairChains(backLength);
  const hair = { chains, length: backLength, random: seededRandom(seed) };
  const parts = [
    scalp(),
    ...backHair(hair),
    ...crownHair(hair),
    ...sideHair(hair),
    ...fringe(partingDegrees, hair.random),
  ];
  return { parts, chains };
}
