import type { VRMLookAt } from '@pixiv/three-vrm';
import { Object3D, type Vector3 } from 'three';
import type { Trunk } from '../body/bones.ts';
import type { Gaze } from './gaze.ts';
import { degree } from '../motion.ts';

/** Who bows looks at the floor: eyes that stayed on the visitor would glare from under the brows. */
const bowDegrees = 40;

export type TurnEyes = (trunk: Trunk, gaze: Gaze, bowed: number) => void;

/**
 * Turns a gaze into bones. The eyes aim at a point in the room, so they hold it while the head moves; the head's share
 * is added to what the posture has set. `visitor` is where the visitor's face is; the figure stands at the origin.
 */
export function createEyes(lookAt: VRMLookAt | undefined, visitor: Vector3): TurnEyes {
  const target = new Object3D();
  if (lookAt) lookAt.target = target;
  return ({ neck, head }, gaze, bowed) => {
    neck.rotation.y += gaze.head.yaw * 0.4 * degree;
    head.rotation.y += gaze.head.yaw * 0.6 * degree;
    head.rotation.x -= gaze.head.pitch * degree;
    target.position.copy(visitor);
    target.position.x += Math.tan(gaze.eyes.yaw * degree) * visitor.z;
    target.position.y += Math.tan((gaze.eyes.pitch - bowed * bowDegrees) * degree) * visitor.z;
    target.updateMatrixWorld();
  };
}
