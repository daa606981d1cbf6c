import type { Uniform } from '../cast/person.ts';
import type { Part } from '../geometry/part.ts';
import { foldedCollar, jacketCollars } from './collar.ts';
import { blouseCuff, cuffs, jacketCuff } from './cuffs.ts';
import { garment, sleevedShape } from './garment.ts';
import { jacketFront } from './lapels.ts';
import type { Ground } from './panel.ts';

/** A jacket with lapels over a blouse, or with a tie over a shirt. */
export function suit(ground: Ground, { neckwear }: Uniform): Part[] {
  const { figure } = ground;
  return [
    garment(figure, 'cloth', sleevedShape(figure, 14)),
    ...jacketFront(ground),
    ...jacketCollars(figure.proportions),
    ...(neckwear === 'tie' ? foldedCollar(ground, { points: 26, spread: 0.36 }) : []),
    ...cuffs(figure, [jacketCuff, blouseCuff]),
  ];
}
