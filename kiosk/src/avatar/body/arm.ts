import { Quaternion, Vector3 } from 'three';
import { degree } from '../motion.ts';
import type { ArmBuild } from './build.ts';
import type { GripName } from './grip.ts';
import { facing, twistOf } from './turning.ts';
import { bendLimb } from './two-bones.ts';

export type Triple = readonly [outwards: number, upwards: number, forwards: number];

/**
 * What an arm does, told by where the hand is, so that avatars of every build do the same. Directions need no unit length;
 * outwards is away from the other arm.
 */
export interface ArmPose {
  /** Outwards from the middle of the body in half shoulder widths; up and forwards from the shoulder joint in arm lengths. */
  wrist: Triple;
  /** Which way the elbow points. */
  elbow: Triple;
  /** Which way straight fingers would point. */
  fingers: Triple;
  /** Which way the palm faces. */
  palm: Triple;
  hand: GripName;
  /** Degrees by which the shoulder is drawn up; it hangs by three. */
  shrug?: number;
}

export interface ArmTurns {
  Shoulder: Quaternion;
  UpperArm: Quaternion;
  LowerArm: Quaternion;
  Hand: Quaternion;
}

const hangingShoulder = -3;

/** A forearm rolls along its whole length, a bone only as one: half of the roll is left to the wrist, where a cuff hides it. */
const forearmShare = 0.55;

const upright = new Vector3(0, 1, 0);

/** Turns of an arm's bones, as if it were the left one, that bring its hand where the pose wants it, or as near as the arm is long. */
export function reach(build: ArmBuild, pose: ArmPose): ArmTurns {
  const girdle = build.collarBone ? (pose.shrug ?? 0) + hangingShoulder : 0;
  const collarBone = new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), girdle * degree);
  const pivot = build.collarBone ?? build.shoulder;
  const shoulder = build.shoulder.clone().sub(pivot).applyQuaternion(collarBone).add(pivot);
  const wrist = placeWrist(build, pose.wrist);
  const pole = new Vector3(...pose.elbow);
  const elbow = new Vector3();
  const [upper, lower] = [build.shoulder.distanceTo(build.elbow), build.elbow.distanceTo(build.wrist)];
  bendLimb({ root: shoulder, target: wrist, pole, upper, lower }, elbow);
  const upperWay = elbow.clone().sub(shoulder);
  const lowerWay = wrist.sub(elbow);
  const hinge = pole.negate().cross(upperWay);
  const upperArm = turnFrom(build.elbow.clone().sub(build.shoulder), facing(upperWay, hinge));
  const forearm = build.wrist.clone().sub(build.elbow).normalize();
  const lowerArm = turnFrom(forearm, facing(lowerWay, hinge));
  const hand = turnFrom(build.knuckles.clone().sub(build.wrist), handFacing(pose));
  const roll = twistOf(within(lowerArm, hand), forearm) * forearmShare;
  lowerArm.multiply(new Quaternion().setFromAxisAngle(forearm, roll));
  return {
    Shoulder: collarBone,
    UpperArm: within(collarBone, upperArm),
    LowerArm: within(upperArm, lowerArm),
    Hand: within(lowerArm, hand),
  };
}

function placeWrist({ shoulder, elbow, wrist }: ArmBuild, [out, up, forward]: Triple): Vector3 {
  const length = shoulder.distanceTo(elbow) + elbow.distanceTo(wrist);
  return new Vector3(out * shoulder.x, shoulder.y + up * length, shoulder.z + forward * length);
}

function handFacing({ fingers, palm }: ArmPose): Quaternion {
  return facing(new Vector3(...fingers), new Vector3(...palm).negate());
}

/** A resting palm looks down, and what an avatar's bone rests along is rarely quite sideways. */
function turnFrom(rest: Vector3, wanted: Quaternion): Quaternion {
  return wanted.multiply(facing(rest, upright).invert());
}

function within(parent: Quaternion, child: Quaternion): Quaternion {
  return parent.clone().invert().multiply(child);
}
