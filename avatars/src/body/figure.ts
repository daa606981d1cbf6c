import { curveThrough } from '../geometry/curve.ts';
import type { Curve } from '../geometry/curve.ts';
import { coneDistance } from '../geometry/distance.ts';
import type { Distance } from '../geometry/distance.ts';
import { bell, smoothMinimum } from '../geometry/scalar.ts';
import { add } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { modellingPose } from './modelling-pose.ts';
import type { ModellingPose } from './modelling-pose.ts';
import type { Proportions } from './proportions.ts';

/** The clothed body as distances, in the pose in which cloth is modelled. Both sides alike. */
export interface Figure {
  readonly proportions: Proportions;
  readonly skeleton: Skeleton;
  readonly pose: ModellingPose;
  readonly halfWidth: Curve;
  readonly torso: Distance;
  readonly arm: Distance;
  /** Torso and shoulders without the arms: what lapels and badges lie on. */
  readonly trunk: Distance;
  /** Shoulder, elbow and wrist of the left arm. */
  readonly armJoints: readonly [Vector3, Vector3, Vector3];
}

function torsoDistance({ torso, bust }: Proportions, halfWidth: Curve): Distance {
  const frontOf = curveThrough(torso.map(([height, , front]) => [height, front]));
  const backOf = curveThrough(torso.map(([height, , , back]) => [height, back]));
  const exponent = 2.25;
  return ([x, y, z]) => {
    const width = halfWidth(y);
    const chest =
      bust * bell(Math.abs(x) - 52, 34) * bell(y - 1166, 34) - 0.39 * bust * bell(x, 18) * bell(y - 1160, 44);
    const front = frontOf(y) + chest;
    const back = backOf(y);
    const depth = (front - back) / 2;
    const radius = (Math.abs(x) / width) ** exponent + (Math.abs(z - (front + back) / 2) / depth) ** exponent;
    return (radius ** (1 / exponent) - 1) * Math.min(width, depth);
  };
}

const leftSide = ([x, y, z]: Vector3): Vector3 => [Math.abs(x), y, z];

export function figure(proportions: Proportions, skeleton: Skeleton): Figure {
  const pose = modellingPose(skeleton);
  const shoulder = pose.joint('leftUpperArm');
  const elbow = pose.joint('leftLowerArm');
  const wrist = pose.joint('leftHand');
  const [shoulderRadius, elbowRadius, wristRadius] = proportions.sleeve;
  const halfWidth = curveThrough(proportions.torso.map(([height, width]) => [height, width]));
  const torso = torsoDistance(proportions, halfWidth);
  const upper = { from: shoulder, to: elbow, startRadius: shoulderRadius, endRadius: elbowRadius };
  const lower = { from: elbow, to: wrist, startRadius: elbowRadius, endRadius: wristRadius };
  const collarBone = {
    from: [26, 1290, -20] as const,
    to: add(shoulder, [-6, 4, 0]),
    startRadius: proportions.collarBone[0],
    endRadius: proportions.collarBone[1],
  };
  const arm: Distance = (point) => {
    const mirrored = leftSide(point);
    return Math.min(coneDistance(mirrored, upper), coneDistance(mirrored, lower));
  };
  const trunk: Distance = (point) =>
    smoothMinimum(torso(point), coneDistance(leftSide(point), collarBone), 26);
  return { proportions, skeleton, pose, halfWidth, torso, arm, trunk, armJoints: [shoulder, elbow, wrist] };
}
