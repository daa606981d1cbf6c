import type { Influences } from '../geometry/influence.ts';
import type { Part } from '../geometry/part.ts';
import { arch, mix, smoothstep } from '../geometry/scalar.ts';
import { leaf, lockPart, taper } from './lock.ts';
import type { Spine } from './lock.ts';
import { between, shellNormal, shellPoint } from './shell.ts';
import type { HairPlace } from './shell.ts';

/** A lock that lies on the shell from a root to a tip. */
export interface SweptLock {
  readonly root: HairPlace;
  readonly tip: HairPlace;
  /** Degrees by which the middle of the lock swings aside: one bow, or with `wave` an S. */
  readonly bow?: number;
  readonly wave?: number;
  readonly halfWidth: number;
  readonly thickness: number;
  /** Height above the shell; neighbours alternate, so that they overlap instead of meeting. */
  readonly lift: number;
  /** How far the tip turns in towards the head. */
  readonly curl?: number;
  /** Where the tip begins to narrow, as a share of the length: late makes a blunt, cut end. */
  readonly tapersFrom?: number;
  readonly rings: number;
  readonly strand: number;
  readonly influences: (drop: number) => Influences;
}

/** Roots start this far under the scalp, else the outline of the head would have steps. */
const buried = 7;

function spineOf({ root, tip, bow = 0, wave = 0, lift, curl = 0 }: SweptLock): Spine {
  return (share) => {
    const straight = between(root, tip, share);
    const sway = bow * Math.sin(Math.PI * share) + wave * Math.sin(2 * Math.PI * share);
    const place = { azimuth: straight.azimuth + sway, drop: straight.drop };
    const emerging = (buried + lift) * (1 - smoothstep(0, 0.38, share));
    const turnedIn = curl * smoothstep(0.66, 1.05, share) - 0.22 * curl * arch((share - 0.35) / 0.5);
    const height = lift + 2.5 * arch(share ** 0.8) - emerging - turnedIn;
    return { point: shellPoint(place, height), outwards: shellNormal(place), drop: place.drop };
  };
}

export function sweptLock(lock: SweptLock): Part {
  const { tapersFrom = 0.62 } = lock;
  return lockPart({
    ...lock,
    spine: spineOf(lock),
    halfWidth: leaf(lock.halfWidth, 0.3, tapersFrom),
    thickness: (share) =>
      lock.thickness * mix(0.25, 1, smoothstep(0, 0.4, share)) * taper(tapersFrom, share, 0.5),
  });
}
