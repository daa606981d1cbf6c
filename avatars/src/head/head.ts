import type { Part } from '../geometry/part.ts';
import { brow } from './brow.ts';
import { ears } from './ear.ts';
import { eye } from './eye.ts';
import { faceSkin } from './face-skin.ts';
import type { HeadModel } from './head-model.ts';
import { lashes } from './lashes.ts';
import { mouthInterior } from './mouth-interior.ts';
import { mouthLines } from './mouth-lines.ts';

/** Every part of the head but its hair, in head space. */
export function headParts(model: HeadModel): Part[] {
  const sides = ([1, -1] as const).flatMap((side) => [
    ...eye(model, side),
    ...lashes(model, side),
    brow(model, side),
  ]);
  const covered = model.person.hair.style.kind === 'hanging';
  return [
    faceSkin(model),
    ...sides,
    ...(covered ? [] : ears(model)),
    ...mouthLines(model),
    ...mouthInterior(model),
  ];
}
