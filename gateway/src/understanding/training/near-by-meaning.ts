import type { Meanings } from '../meaning/meanings.ts';
import { firstSigns, mostAlike, signsOf } from '../meaning/signs.ts';

/** How many numbers of signs are compared, of 16 or so: rivals need not be the very nearest. */
const compared = 4;

const howMany = 48;

/** Of more wordings than these, rivals in meaning are looked for of one in so many: every pair would be compared. */
const mostLookedFor = 20_000;

/** For each wording the classes of those that mean about the same: what it has to be told from, besides what is written alike. */
export function nearByMeaning(
  vectors: Float32Array,
  { mean, signs = signsOf(vectors, mean) }: Pick<Meanings, 'mean' | 'signs'>,
  labels: readonly number[],
): number[][] {
  const each = signs.length / labels.length;
  const kept = Math.min(compared, each);
  const coarse = firstSigns(signs, { each, kept });
  const every = Math.ceil(labels.length / mostLookedFor);
  return labels.map((_, place) => {
    if (place % every !== 0) return [];
    const own = coarse.subarray(place * kept, (place + 1) * kept);
    const near = mostAlike(coarse, own, howMany).slice(0, 2 * howMany);
    return [...new Set(near.map((wording) => labels[wording]!))];
  });
}
