import { strongest } from '../classifier/strongest.ts';
import type { Meanings } from './meanings.ts';
import { productWith } from '../classifier/rows.ts';
import { mostAlike, signsOf } from './signs.ts';

/** A wording and how near its meaning is: the cosine. */
export interface Neighbour {
  wording: number;
  cosine: number;
}

/** The wordings that mean most nearly the same, best first. */
export type FindNeighbours = (vector: Float32Array) => Neighbour[];

/** Of more wordings than these, only those whose values have the same signs for the most part are compared. */
export const manyWordings = 5000;

const howMany = 48;

/** How many are compared of many. */
const shortlist = 400;

/** Opens what finds neighbours. */
export function openNeighbours({ wordings, dimensions, mean, signs }: Meanings): FindNeighbours {
  const count = wordings.values.length / dimensions;
  const all = Uint32Array.from({ length: signs === undefined ? count : 0 }, (_, row) => row);
  return (vector) => {
    const near = signs === undefined ? all : mostAlike(signs, signsOf(vector, mean), shortlist);
    const cosines = Float32Array.from(near, (row) => productWith(wordings, row, vector));
    return strongest(cosines, howMany).map((at) => ({ wording: near[at]!, cosine: cosines[at]! }));
  };
}
