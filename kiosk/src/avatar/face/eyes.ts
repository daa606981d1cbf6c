import type { VRMHumanoid, VRMLookAt } from '@pixiv/three-vrm';
import { Object3D, type Vector3 } from 'three';
import { degree } from '../motion.ts';
import type { Role } from '../role.ts';
import type { Direction } from './direction.ts';
import type { Gaze } from './gaze.ts';
import { createHeadTurn } from './head-turn.ts';
import { createVisitorPoint } from './visitor-point.ts';

/** Who bows looks at the floor: eyes that stayed on the visitor would glare from under the brows. */
const bowDegrees = 40;

/** Upper lids ride on the eyeball: how far they close for each degree it looks down, and at most. */
const lidPerDegree = 0.014;
const lowestLid = 0.6;

/** Of a full bow: from the front, eyes half open under lowered brows look scornful, and shut ones courteous. */
const bowedLid = 0.92;

/** The bones that a look may turn. */
export interface Neck {
  neck: Object3D;
  head: Object3D;
}

export interface Eyes {
  /**
   * Points the eyes, and adds the head's share to what the posture has set. `bowed` is 0 upright, 1 down. Returns how far the lids
   * follow eyes that look down, 0 open to 1 closed.
   */
  turn(deltaMs: number, gaze: Gaze, bowed: number): number;
}

/**
 * Turns a gaze into bones. The eyes aim at a point in the room, so they hold it while the head moves under them, as the
 * vestibulo-ocular reflex does.
 */
export function createEyes(lookAt: VRMLookAt | undefined, neck: Neck, role: Role): Eyes {
  const target = new Object3D();
  if (lookAt) lookAt.target = target;
  const visitor = createVisitorPoint(role.visitor);
  const headTurn = createHeadTurn();
  const look: Direction = { yaw: 0, pitch: 0 };
  return {
    turn(deltaMs, gaze, bowed) {
      visitor.step(deltaMs, role.seen);
      headTurn.step(deltaMs, gaze, visitor.direction);
      turnHead(neck, headTurn.head);
      look.yaw = gaze.eyes.yaw;
      look.pitch = gaze.eyes.pitch - bowed * bowDegrees;
      aimAt(target, visitor.point, look);
      const down = headTurn.head.pitch - visitor.direction.pitch - look.pitch;
      return Math.max(bowed * bowedLid, Math.min(lowestLid, down * lidPerDegree));
    },
  };
}

/** Puts the head where this frame has turned it, because the eyes aim from there, and three places it only when it draws. */
export function placeHead(humanoid: VRMHumanoid): void {
  humanoid.update();
  humanoid.getRawBoneNode('head')?.updateWorldMatrix(true, false);
}

function turnHead({ neck, head }: Neck, { yaw, pitch }: Readonly<Direction>): void {
  neck.rotation.y += yaw * 0.4 * degree;
  head.rotation.y += yaw * 0.6 * degree;
  head.rotation.x -= pitch * degree;
}

function aimAt(target: Object3D, visitor: Vector3, { yaw, pitch }: Readonly<Direction>): void {
  target.position.copy(visitor);
  target.position.x += Math.tan(yaw * degree) * visitor.z;
  target.position.y += Math.tan(pitch * degree) * visitor.z;
  target.updateMatrixWorld();
}
