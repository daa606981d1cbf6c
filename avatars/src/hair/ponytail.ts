import { lineThrough } from '../geometry/curve.ts';
import type { Part } from '../geometry/part.ts';
import { fractions } from '../geometry/list.ts';
import { fullTurn, mix, smoothstep } from '../geometry/scalar.ts';
import { add, cross, normalise, scale, subtract } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { gathered, hairTie } from './gathered.ts';
import { chainInfluences } from './hair-chains.ts';
import type { HairChain } from './hair-chains.ts';
import type { HairModel } from './hair-model.ts';
import { lockPart, taper } from './lock.ts';

const tie = { azimuth: -142, drop: 214 };
/** From the tie behind the right ear over the shoulder to the breast. */
const tail: readonly Vector3[] = [
  [-52, 46, -64],
  [-66, 18, -54],
  [-80, -22, -22],
  [-82, -56, 24],
  [-74, -94, 52],
  [-66, -134, 62],
  [-60, -166, 63],
];
/** What the tail's beginning counts as, in millimetres from the crown. */
const tailDrop = 190;
const tailLength = 260;
const walk = lineThrough(tail);

function tailChain(): HairChain {
  const shares = [0.02, 0.27, 0.52, 0.77, 1];
  return {
    name: 'hair1',
    azimuth: tie.azimuth,
    drops: shares.map((share) => tailDrop + tailLength * share),
    joints: shares.map(walk),
  };
}

/** The tail's girth: held by the tie, full in the middle, drawn together at its end. */
function girth(share: number): number {
  return mix(9, 19, smoothstep(0, 0.4, share)) * mix(1, 0.35, smoothstep(0.6, 1, share));
}

function across(share: number): { side: Vector3; up: Vector3 } {
  const direction = normalise(subtract(walk(Math.min(share + 0.02, 1)), walk(Math.max(share - 0.02, 0))));
  const side = normalise(cross(direction, [0.5, 0.2, 0.85]));
  return { side, up: cross(side, direction) };
}

/** One of the locks that lie around the tail's middle, turning a little as they go down. */
function tailLock(chain: HairChain, around: number, random: () => number): Part {
  const ends = mix(0.9, 1, random());
  return lockPart({
    spine: (share) => {
      const along = share * ends;
      const { side, up } = across(along);
      const angle = around + 0.7 * along;
      const out = add(scale(side, Math.cos(angle)), scale(up, Math.sin(angle)));
      return {
        point: add(walk(along), scale(out, girth(along) * 0.62)),
        outwards: out,
        drop: tailDrop + tailLength * along,
      };
    },
    halfWidth: (share) => girth(share * ends) * 0.95 * taper(0.75, share),
    thickness: (share) => 7 * taper(0.7, share, 0.5),
    rings: 22,
    strand: random(),
    influences: (drop) => chainInfluences(chain, drop),
  });
}

/** Hair gathered low behind the right ear and laid over the shoulder. */
export function ponytail(random: () => number): HairModel {
  const chain = tailChain();
  const locks = fractions(7)
    .slice(1)
    .map((share) => tailLock(chain, share * fullTurn, random));
  const middle = walk(0.03);
  const band = hairTie(middle, subtract(walk(0.08), middle), 13);
  return { parts: [...gathered(tie, random), ...locks, band], chains: [chain] };
}
