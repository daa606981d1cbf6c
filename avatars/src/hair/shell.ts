import { clamp, mix, radians, smoothstep } from '../geometry/scalar.ts';
import { normalise } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';

/**
 * A place on the hair: degrees around the head (0 in front, positive to the avatar's left, 180 behind), and millimetres
 * from the crown along the hair. Head space.
 */
export interface HairPlace {
  readonly azimuth: number;
  readonly drop: number;
}

const centre: Vector3 = [0, 124, -13];
const radii: Vector3 = [86, 106, 102];
/** Up to here the hair follows the skull; beyond it hangs. */
const hangsFrom = 157;

/** The point at a place of the hair's outer shell, `lift` outside it. */
export function shellPoint({ azimuth, drop }: HairPlace, lift: number): Vector3 {
  const angle = radians(azimuth);
  const fall = Math.min(drop / 100, Math.PI / 2);
  const x = (radii[0] + lift) * Math.sin(fall) * Math.sin(angle);
  const y = centre[1] + (radii[1] + lift) * Math.cos(fall);
  const z = centre[2] + (radii[2] + lift) * Math.sin(fall) * Math.cos(angle);
  const hanging = Math.max(0, drop - hangsFrom);
  const behind = smoothstep(80, 125, Math.abs(azimuth));
  const tuck =
    behind * 0.05 * smoothstep(20, 160, hanging) + (1 - behind) * 0.04 * smoothstep(10, 90, hanging);
  const back = behind * 12 * smoothstep(20, 160, hanging) + (1 - behind) * 3 * smoothstep(5, 60, hanging);
  return [x * (1 - tuck), y - hanging, z - back];
}

/** The shell's outward normal, smooth over all locks: shading with it makes many locks read as one head of hair. */
export function shellNormal({ azimuth, drop }: HairPlace): Vector3 {
  const angle = radians(azimuth);
  const fall = Math.min(drop / 100, Math.PI / 2);
  return normalise([
    (Math.sin(fall) * Math.sin(angle)) / radii[0],
    Math.cos(fall) / radii[1],
    (Math.sin(fall) * Math.cos(angle)) / radii[2],
  ]);
}

/** The direction of a place from the middle of the head, a unit vector. */
export function skullDirection({ azimuth, drop }: HairPlace): Vector3 {
  const turn = radians(azimuth);
  const fall = drop / 100;
  return [Math.sin(fall) * Math.sin(turn), Math.cos(fall), Math.sin(fall) * Math.cos(turn)];
}

/**
 * The point where hair combed over the skull lies in a direction from the head's middle, `lift` outside the shell.
 * Unlike the shell, which hangs down from its widest place, it comes in again above the neck.
 */
export function skullPoint(direction: Vector3, lift: number): Vector3 {
  const height = lift - 15 * smoothstep(0, 0.85, -direction[1]);
  return [
    centre[0] + (radii[0] + height) * direction[0],
    centre[1] + (radii[1] + height) * direction[1],
    centre[2] + (radii[2] + height) * direction[2],
  ];
}

/** The outward normal of combed hair in a direction from the head's middle. */
export function skullNormal([x, y, z]: Vector3): Vector3 {
  return normalise([x / radii[0], y / radii[1], z / radii[2]]);
}

/** The drop of combed hair: by height alone, so that the ring of light stays level on locks that run across. */
export function skullDrop([, y]: Vector3): number {
  return Math.acos(clamp(y, -1, 1)) * 100;
}

/** The drop of a point, for locks that are drawn freely. */
export function dropOf([, y]: Vector3): number {
  if (y <= centre[1]) return hangsFrom + (centre[1] - y);
  return Math.acos(Math.min((y - centre[1]) / radii[1], 1)) * 100;
}

export function between(from: HairPlace, to: HairPlace, share: number): HairPlace {
  return { azimuth: mix(from.azimuth, to.azimuth, share), drop: mix(from.drop, to.drop, share) };
}
