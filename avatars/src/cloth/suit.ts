import type { Uniform } from '../cast/person.ts';
import type { Part } from '../geometry/part.ts';
import { foldedCollar, jacketCollar, standCollar } from './collar.ts';
import { blouseCuff, cuffs, jacketCuff } from './cuffs.ts';
import { garment, sleevedShape } from './garment.ts';
import { jacketFront } from './lapels.ts';
import type { Ground } from './panel.ts';

function collars(ground: Ground, neckwear: Uniform['neckwear']): Part[] {
  const { proportions } = ground.figure;
  if (neckwear !== 'tie') return [standCollar(proportions), jacketCollar(proportions, 0)];
  return [...foldedCollar(ground, { points: 18, spread: 0.36 }), jacketCollar(proportions, 5)];
}

/** A jacket with lapels over a blouse, or with a tie over a shirt. */
export function suit(ground: Ground, { neckwear }: Uniform): Part[] {
  const { figure } = ground;
  return [
    garment(figure, 'cloth', sleevedShape(figure, 14)),
    ...jacketFront(ground),
    ...collars(ground, neckwear),
    ...cuffs(figure, [jacketCuff, blouseCuff]),
  ];
}
