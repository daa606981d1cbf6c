import type { Part } from '../geometry/part.ts';
import { shellChain } from './hair-chains.ts';
import type { HairChain } from './hair-chains.ts';
import type { HairModel } from './hair-model.ts';
import { bareScalp } from './scalp.ts';
import { skullLock } from './skull-lock.ts';

/** A layer of short locks that overlap like shingles. */
interface Layer {
  readonly azimuths: readonly number[];
  readonly from: number;
  /** Where locks end, by degrees from the forehead. */
  readonly to: (aside: number) => number;
  readonly halfWidth: number;
  readonly thickness: number;
  readonly lift: readonly [number, number, number];
  /** Degrees by which tips go further back than roots. */
  readonly back: number;
}

function ring(from: number, step: number): number[] {
  const half: number[] = [];
  for (let azimuth = from; azimuth < 178; azimuth += step) half.push(azimuth);
  return [...half, ...half.map((azimuth) => -azimuth), 180];
}

/** Sides and neck, close to the head, ending around the ear and at the nape. */
const lower: Layer = {
  azimuths: ring(70, 11),
  from: 112,
  to: (aside) => (aside < 80 ? 190 : aside < 104 ? 176 : Math.min(206 + (aside - 104) * 1.1, 246)),
  halfWidth: 13,
  thickness: 3.4,
  lift: [-6, -3.5, -9],
  back: 5,
};
const upper: Layer = {
  azimuths: ring(58, 15),
  from: 46,
  to: (aside) => (aside < 104 ? 152 : 178),
  halfWidth: 16,
  thickness: 5,
  lift: [-6, 2.5, -2],
  back: 8,
};
/** The crown, tousled and full. */
const crown: Layer = {
  azimuths: [0, ...ring(30, 30)],
  from: 10,
  to: (aside) => (aside < 90 ? 104 : 122),
  halfWidth: 18,
  thickness: 6,
  lift: [-6, 6, 3],
  back: 10,
};

function lay(layer: Layer, random: () => number): Part[] {
  const { azimuths, from, to, halfWidth, thickness, lift, back } = layer;
  return azimuths.map((azimuth, index) => {
    const swing = Math.sign(azimuth) * back + (random() - 0.5) * 12;
    const end = to(Math.abs(azimuth)) + (random() - 0.5) * 10;
    const alternate = index % 2 === 0 ? 0 : 1.4;
    return skullLock({
      through: [
        { azimuth, drop: from + random() * 8 },
        { azimuth: azimuth + swing * 0.2, drop: (from + end) / 2 },
        { azimuth: azimuth + swing, drop: end },
      ],
      halfWidth,
      thickness,
      lift: [lift[0], lift[1] + alternate, lift[2]],
      tapersFrom: 0.5,
      rings: 10,
      strand: random(),
    });
  });
}

/** The forelock gives a little when the head moves. */
function forelock(): HairChain[] {
  return [-30, 30].map((azimuth, index) => shellChain(`hair${index + 1}`, azimuth, [96, 122, 150]));
}

/** Short hair in three layers, ears and neck free. */
export function cropped(random: () => number): HairModel {
  const parts = [bareScalp(), ...[lower, upper, crown].flatMap((layer) => lay(layer, random))];
  return { parts, chains: forelock() };
}
