import { badge } from '../cloth/badge.ts';
import { collars } from '../cloth/collar.ts';
import { cuffs } from '../cloth/cuffs.ts';
import { jacket } from '../cloth/jacket.ts';
import { jacketFront } from '../cloth/lapels.ts';
import { scarf } from '../cloth/scarf.ts';
import { skirt } from '../cloth/skirt.ts';
import { trunkFront } from '../cloth/trunk-front.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { figure as figureOf } from './figure.ts';
import { leftHand } from './hand.ts';
import { legs } from './legs.ts';
import { neck } from './neck.ts';
import type { Proportions } from './proportions.ts';

/** Body and uniform below the head, in model space. */
export function bodyParts(proportions: Proportions, skeleton: Skeleton): Part[] {
  const figure = figureOf(proportions, skeleton);
  const ground = { figure, front: trunkFront(figure) };
  const hand = leftHand(skeleton);
  return [
    jacket(figure),
    ...jacketFront(ground),
    ...collars(),
    ...scarf(ground),
    badge(ground),
    ...cuffs(figure),
    skirt(),
    ...legs(),
    neck(),
    hand,
    mirrored(hand),
  ];
}
