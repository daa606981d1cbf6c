import type { Figure } from '../body/figure.ts';
import { gridPart } from '../geometry/grid.ts';
import { at } from '../geometry/list.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn } from '../geometry/scalar.ts';
import { add, normalise } from '../geometry/vector.ts';
import { jointOf } from '../skeleton/skeleton.ts';

/** A cuff as rings around the wrist. */
export interface CuffProfile {
  readonly material: string;
  /** Distance along the arm from the wrist, radius beyond the sleeve's, and how far the normal leans along the arm. */
  readonly rings: readonly (readonly [along: number, beyond: number, lean: number])[];
}

/** Turned back over the end of the sleeve. */
export const jacketCuff: CuffProfile = {
  material: 'facing',
  rings: [
    [-52, -3, -0.6],
    [-50, 1.6, -0.3],
    [-8, 1.4, 0.2],
    [-6, -0.4, 1],
    [-9, -4, 1],
  ],
};
/** Of a sleeve that ends in the middle of the forearm. */
export const shortCuff: CuffProfile = {
  material: 'blouse',
  rings: [
    [-142, 0, -0.6],
    [-140, 4, -0.3],
    [-114, 4.4, 0.1],
    [-112, 3, 1],
    [-116, -3, 1],
  ],
};
/** The knitted band of a cardigan's sleeve, which draws it in. */
export const knittedCuff: CuffProfile = {
  material: 'facing',
  rings: [
    [-46, -1, -0.5],
    [-44, 3.4, -0.2],
    [-30, 2.6, 0.1],
    [-8, 2, 0.1],
    [-5, 0, 1],
    [-9, -5, 1],
  ],
};
/** A shirt's cuff over a full sleeve. */
export const shirtCuff: CuffProfile = {
  material: 'blouse',
  rings: [
    [-48, -4, -0.6],
    [-46, 0.4, -0.3],
    [-2, -0.6, 0.1],
    [0, -2, 1],
    [-4, -6, 1],
  ],
};
/** Of the blouse, where it looks out of a jacket's sleeve. */
export const blouseCuff: CuffProfile = {
  material: 'blouse',
  rings: [
    [-30, -2.5, 0],
    [5, -2.5, 0],
    [8, -3.5, 1],
    [8.5, -8, 1],
  ],
};

function cuff(figure: Figure, { material, rings }: CuffProfile): Part {
  const wrist = jointOf(figure.skeleton, 'leftHand').position;
  const radius = figure.proportions.sleeve[2];
  const rows = rings.length - 1;
  return gridPart({ material, columns: 24, rows }, (around, down) => {
    const [along, beyond, lean] = at(rings, Math.round(down * rows));
    const cosine = Math.cos(around * fullTurn);
    const sine = Math.sin(around * fullTurn);
    const size = radius + beyond;
    return {
      position: add(wrist, [along, size * cosine, size * sine]),
      normal: normalise([lean, cosine, sine]),
      uv: [around, 0.5],
      influences: [['leftLowerArm', 1]],
    };
  });
}

/** The ends of both sleeves, in layers. */
export function cuffs(figure: Figure, profiles: readonly CuffProfile[]): Part[] {
  const left = profiles.map((profile) => cuff(figure, profile));
  return [...left, ...left.map(mirrored)];
}
