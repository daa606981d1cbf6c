import type { Person } from '../cast/person.ts';
import { badge } from './badge.ts';
import { cardigan } from './cardigan.ts';
import { lowerClothes } from './lower-clothes.ts';
import { neckwear } from './neckwear.ts';
import type { Ground } from './panel.ts';
import { suit } from './suit.ts';
import { trunkFront } from './trunk-front.ts';
import { shortSleeveBare, tunic } from './tunic.ts';
import { waistcoat } from './waistcoat.ts';
import { figure as figureOf } from '../body/figure.ts';
import { hiddenWrist, leftHand } from '../body/hand.ts';
import { neck } from '../body/neck.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';

function upperClothes(ground: Ground, { uniform }: Person): Part[] {
  switch (uniform.garment) {
    case 'jacket':
      return suit(ground, uniform);
    case 'tunic':
      return tunic(ground);
    case 'waistcoat':
      return waistcoat(ground);
    case 'cardigan':
      return cardigan(ground);
  }
}

/** Body and uniform below the head, in model space. */
export function dressedBody(person: Person, skeleton: Skeleton): Part[] {
  const { proportions, uniform } = person;
  const figure = figureOf(proportions, skeleton);
  const ground = { figure, front: trunkFront(figure) };
  const hand = leftHand(skeleton, uniform.garment === 'tunic' ? shortSleeveBare : hiddenWrist);
  return [
    ...upperClothes(ground, person),
    ...neckwear(ground, uniform.neckwear),
    badge(ground),
    ...lowerClothes(uniform),
    neck(proportions),
    hand,
    mirrored(hand),
  ];
}
