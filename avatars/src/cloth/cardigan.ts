import type { Part } from '../geometry/part.ts';
import { button } from './button.ts';
import { foldedCollar } from './collar.ts';
import { cuffs, knittedCuff } from './cuffs.ts';
import { garment, sleevedShape } from './garment.ts';
import { blouseFront, frontBand, openingBand, patchPockets } from './opening.ts';
import type { Ground } from './panel.ts';

/** A knitted cardigan over a blouse with a round collar. */
export function cardigan(ground: Ground): Part[] {
  const { figure } = ground;
  const point = figure.proportions.lapelPoint + 40;
  return [
    garment(figure, 'cloth', sleevedShape(figure, 14)),
    blouseFront(ground, point),
    ...openingBand(ground, point, 13),
    frontBand(ground, point, 20),
    ...[34, 92, 150].map((below) => button(ground, [0, point - below], 7)),
    ...foldedCollar(ground, { points: 6, spread: 0.3 }),
    ...patchPockets(ground, 990, [66, 76]),
    ...cuffs(figure, [knittedCuff]),
  ];
}
