import type { Part } from '../geometry/part.ts';
import { armholeBinding } from './armhole-binding.ts';
import { button } from './button.ts';
import { foldedCollar } from './collar.ts';
import { cuffs, shirtCuff } from './cuffs.ts';
import { garment, sleevelessShape, sleevesShape } from './garment.ts';
import { blouseFront, frontBand, openingBand } from './opening.ts';
import type { Ground } from './panel.ts';

/** A waistcoat over a blouse with full sleeves. */
export function waistcoat(ground: Ground): Part[] {
  const { figure } = ground;
  const point = figure.proportions.lapelPoint + 22;
  return [
    garment(figure, 'cloth', sleevelessShape(figure)),
    garment(figure, 'blouse', sleevesShape(figure)),
    ...armholeBinding(figure),
    blouseFront(ground, point),
    ...openingBand(ground, point, 7),
    frontBand(ground, point, 9),
    ...[28, 78, 128].map((below) => button(ground, [0, point - below], 5.6)),
    ...foldedCollar(ground, { points: 14, spread: 0.4 }),
    ...cuffs(figure, [shirtCuff]),
  ];
}
