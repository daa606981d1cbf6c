import type { Figure } from '../body/figure.ts';
import { gridPart } from '../geometry/grid.ts';
import { at } from '../geometry/list.ts';
import { mirrored } from '../geometry/part.ts';
import type { Part } from '../geometry/part.ts';
import { fullTurn } from '../geometry/scalar.ts';
import { add, normalise } from '../geometry/vector.ts';
import { jointOf } from '../skeleton/skeleton.ts';

interface Profile {
  readonly material: string;
  /** Distance along the arm from the wrist, radius beyond the sleeve's, and how far the normal leans along the arm. */
  readonly rings: readonly (readonly [along: number, beyond: number, lean: number])[];
}

const jacketCuff: Profile = {
  material: 'trim',
  rings: [
    [-52, -3, -0.6],
    [-50, 1.6, -0.3],
    [-8, 1.4, 0.2],
    [-6, -0.4, 1],
    [-9, -4, 1],
  ],
};
const blouseCuff: Profile = {
  material: 'blouse',
  rings: [
    [-30, -2.5, 0],
    [5, -2.5, 0],
    [8, -3.5, 1],
    [8.5, -8, 1],
  ],
};

function cuff(figure: Figure, { material, rings }: Profile): Part {
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

/** The ends of both sleeves: the jacket's turned cuff and the blouse's beneath it. */
export function cuffs(figure: Figure): Part[] {
  const left = [cuff(figure, jacketCuff), cuff(figure, blouseCuff)];
  return [...left, ...left.map(mirrored)];
}
