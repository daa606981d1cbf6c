import { badge } from './badge.ts';
import { collars } from './collar.ts';
import { cuffs } from './cuffs.ts';
import { jacket } from './jacket.ts';
import { jacketFront } from './lapels.ts';
import { scarf } from './scarf.ts';
import { skirt } from './skirt.ts';
import { trunkFront } from './trunk-front.ts';
import { figure as figureOf } from '../body/figure.ts';
import { leftHand } from '../body/hand.ts';
import { legs } from '../body/legs.ts';
import { neck } from '../body/neck.ts';
import type { Proportions } from '../body/proportions.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';

/** Body and uniform below the head, in model space. */
export function dressedBody(proportions: Proportions, skeleton: Skeleton): Part[] {
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
