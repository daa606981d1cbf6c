import { Matrix4, Quaternion, Vector3 } from 'three';

const [along, up, across] = [new Vector3(), new Vector3(), new Vector3()];
const matrix = new Matrix4();

/** The turn of a bone whose X axis points `forward` and whose Y axis leans towards `upward`. */
export function facing(forward: Vector3, upward: Vector3): Quaternion {
  along.copy(forward).normalize();
  across.crossVectors(along, upward).normalize();
  up.crossVectors(across, along);
  return new Quaternion().setFromRotationMatrix(matrix.makeBasis(along, up, across));
}

/** How far a turn twists about an axis of length 1, in radians between -π and π. */
export function twistOf({ x, y, z, w }: Quaternion, axis: Vector3): number {
  const twist = 2 * Math.atan2(x * axis.x + y * axis.y + z * axis.z, w);
  if (twist > Math.PI) return twist - 2 * Math.PI;
  return twist < -Math.PI ? twist + 2 * Math.PI : twist;
}

/** The turn as an arrow along its axis, as long as its angle in radians: turns so written can be scaled and added up. */
export function arrowOf({ x, y, z, w }: Quaternion, into: Vector3): Vector3 {
  const sine = Math.hypot(x, y, z);
  if (sine < 1e-9) return into.set(2 * x, 2 * y, 2 * z);
  return into.set(x, y, z).multiplyScalar((2 * Math.atan2(sine, w)) / sine);
}

export function turnAlong(arrow: Vector3, into: Quaternion): Quaternion {
  const angle = arrow.length();
  const share = angle < 1e-9 ? 0.5 : Math.sin(angle / 2) / angle;
  return into.set(arrow.x * share, arrow.y * share, arrow.z * share, Math.cos(angle / 2));
}
