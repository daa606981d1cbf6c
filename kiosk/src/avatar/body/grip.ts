import { Euler, Quaternion } from 'three';
import { degree } from '../motion.ts';
import { fingers, type ArmBone } from './posed-bones.ts';

/** How a hand is held, in degrees. */
interface Grip {
  /** Of every joint of the index finger. */
  curl: number;
  /** More curl for each finger after it, as a hand at rest has. */
  curlPerFinger: number;
  /** More curl of the middle joints. */
  middle: number;
  /** Between one finger and the next. */
  spread: number;
  /** Of every joint of the thumb, towards the fingers. */
  thumb: number;
}

const grips = {
  /** Laid over the other hand. */
  clasped: { curl: 16, curlPerFinger: 3, middle: 7, spread: 1.5, thumb: 11 },
  relaxed: { curl: 14, curlPerFinger: 5, middle: 9, spread: 1.5, thumb: 8 },
  /** The open palm that shows the way: fingers together. */
  open: { curl: 5, curlPerFinger: 1.5, middle: 3, spread: 0.5, thumb: 6 },
  /** Holds a card by its edge. */
  holding: { curl: 9, curlPerFinger: 2, middle: 5, spread: 0.5, thumb: 8 },
  /** An open hand that does not mean anything by it. */
  easy: { curl: 8, curlPerFinger: 4, middle: 6, spread: 2, thumb: 6 },
  /** Raised in greeting. */
  raised: { curl: 4, curlPerFinger: 2, middle: 3, spread: 3, thumb: -4 },
  /** Loosely closed, the index finger nearly straight. */
  musing: { curl: 16, curlPerFinger: 16, middle: 12, spread: 0, thumb: 10 },
} as const satisfies Record<string, Grip>;

export type GripName = keyof typeof grips;

type Turns = Partial<Record<ArmBone, Quaternion>>;

const euler = new Euler();

/** The joints of a left hand; the right one is its mirror image. */
export function holdHand(name: GripName): Turns {
  const { thumb } = grips[name];
  const turns: Turns = {
    ThumbMetacarpal: turn(thumb, -6),
    ThumbProximal: turn(thumb * 0.9, 0),
    ThumbDistal: turn(thumb * 1.1, 0),
  };
  for (const [index, finger] of fingers.entries()) Object.assign(turns, bend(finger, index, grips[name]));
  return turns;
}

function bend(finger: (typeof fingers)[number], index: number, grip: Grip): Turns {
  const curl = -(grip.curl + index * grip.curlPerFinger);
  return {
    [`${finger}Proximal`]: turn((index - 1.5) * grip.spread, curl),
    [`${finger}Intermediate`]: turn(0, curl - grip.middle),
    [`${finger}Distal`]: turn(0, curl),
  };
}

function turn(aside: number, bent: number): Quaternion {
  return new Quaternion().setFromEuler(euler.set(0, aside * degree, bent * degree, 'ZYX'));
}
