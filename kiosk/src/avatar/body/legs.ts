import { Quaternion, Vector3, type Object3D } from 'three';
import type { Build, LegBuild } from './build.ts';
import { sides, type Side } from './posed-bones.ts';
import type { Puppet } from './puppet.ts';
import { bendLimb } from './two-bones.ts';

/** A straight knee locks. */
const straightest = 0.9995;

interface Leg {
  readonly rest: LegBuild;
  readonly upper: Object3D;
  readonly lower: Object3D;
  readonly foot: Object3D;
  readonly limb: { root: Vector3; target: Vector3; pole: Vector3; upper: number; lower: number };
  /** From each joint to the next at rest. */
  readonly upperWay: Vector3;
  readonly lowerWay: Vector3;
}

const [knee, way] = [new Vector3(), new Vector3()];
const [upperTurn, lowerTurn] = [new Quaternion(), new Quaternion()];

/** Keeps the feet where they stand whatever the hips do: the one leg straightens, the other bends. Call it when the hips are set. */
export function createLegs(puppet: Puppet, build: Build): () => void {
  const legs = sides.map((side) => createLeg(side, puppet, build.legs[side]));
  return () => {
    let excess = 0;
    for (const leg of legs) {
      placeHip(leg, puppet.hips, build.hips);
      excess = Math.max(excess, overstretch(leg));
    }
    puppet.hips.position.y -= excess;
    for (const leg of legs) {
      leg.limb.root.y -= excess;
      bend(leg, puppet.hips);
    }
  };
}

function createLeg(side: Side, puppet: Puppet, build: LegBuild): Leg {
  const sign = side === 'left' ? 1 : -1;
  const mirror = (joint: Vector3): Vector3 => new Vector3(joint.x * sign, joint.y, joint.z);
  const rest = { hip: mirror(build.hip), knee: mirror(build.knee), ankle: mirror(build.ankle) };
  const upperWay = rest.knee.clone().sub(rest.hip);
  const lowerWay = rest.ankle.clone().sub(rest.knee);
  return {
    rest,
    upper: puppet.bone(`${side}UpperLeg`),
    lower: puppet.bone(`${side}LowerLeg`),
    foot: puppet.bone(`${side}Foot`),
    limb: {
      root: new Vector3(),
      target: new Vector3(),
      pole: new Vector3(0, 0, 1),
      upper: upperWay.length(),
      lower: lowerWay.length(),
    },
    upperWay: upperWay.normalize(),
    lowerWay: lowerWay.normalize(),
  };
}

function placeHip({ rest, limb }: Leg, hips: Object3D, hipsRest: Vector3): void {
  limb.root.subVectors(rest.hip, hipsRest).applyQuaternion(hips.quaternion).add(hipsRest).add(hips.position);
  limb.target.copy(rest.ankle);
}

/** How much too high the hip is for its foot to stay on the floor, in metres. */
function overstretch({ limb }: Leg): number {
  way.subVectors(limb.root, limb.target);
  const reach = (limb.upper + limb.lower) * straightest;
  return way.y - Math.sqrt(Math.max(0, reach ** 2 - way.x ** 2 - way.z ** 2));
}

function bend(leg: Leg, hips: Object3D): void {
  const { limb, upper, lower, foot } = leg;
  bendLimb(limb, knee);
  upperTurn.setFromUnitVectors(leg.upperWay, way.subVectors(knee, limb.root).normalize());
  lowerTurn.setFromUnitVectors(leg.lowerWay, way.subVectors(limb.target, knee).normalize());
  upper.quaternion.copy(hips.quaternion).invert().multiply(upperTurn);
  lower.quaternion.copy(upperTurn).invert().multiply(lowerTurn);
  foot.quaternion.copy(lowerTurn).invert();
}
