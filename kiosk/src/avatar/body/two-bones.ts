import { Vector3 } from 'three';

/** A limb of two bones that reaches from its root for a target. */
export interface Limb {
  readonly root: Vector3;
  readonly target: Vector3;
  /** Which way elbow or knee point. */
  readonly pole: Vector3;
  /** Lengths of the bone at the root and of the other, in metres. */
  readonly upper: number;
  readonly lower: number;
}

/** Never quite straight: a limb at full stretch snaps from one frame to the next. */
const longestReach = 0.9995;

const way = new Vector3();

/** Finds the middle joint by the law of cosines, and brings a target out of reach to where the limb ends. */
export function bendLimb({ root, target, pole, upper, lower }: Limb, middle: Vector3): void {
  way.subVectors(target, root);
  const least = Math.abs(upper - lower) / longestReach;
  const reach = Math.min(Math.max(way.length(), least), (upper + lower) * longestReach);
  way.normalize();
  target.copy(root).addScaledVector(way, reach);
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  middle.copy(pole).addScaledVector(way, -pole.dot(way)).normalize().multiplyScalar(aside);
  middle.add(root).addScaledVector(way, along);
}
