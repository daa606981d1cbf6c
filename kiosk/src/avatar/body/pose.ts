import { Euler, Quaternion, Vector3 } from 'three';
import { degree } from '../motion.ts';
import { reach, type ArmPose } from './arm.ts';
import type { Build } from './build.ts';
import { holdHand } from './grip.ts';
import { armBones, sides, trunkBones, type Side, type TrunkBone } from './posed-bones.ts';

/** Degrees: nodding forwards, turning to the character's left, tilting towards its right shoulder. */
type Bend = readonly [forwards: number, leftwards: number, rightwards: number];

/** One way to hold oneself. */
export interface Pose {
  /** Bones of the trunk that are not named are upright. */
  trunk?: Partial<Record<TrunkBone, Bend>>;
  arms: Readonly<Record<Side, ArmPose>>;
  /** Hands that beat time to stressed syllables; absent, none does. */
  beating?: readonly Side[];
}

/** A pose as one avatar takes it. */
export interface Stance {
  /** Turns of the bones, as `posedBones` orders them. */
  readonly turns: readonly Quaternion[];
  /** Metres from where the hips rest. */
  readonly hips: Vector3;
  readonly beating: readonly Side[];
}

const euler = new Euler();

/** Works a pose out for an avatar's build. */
function take(pose: Pose, build: Build): Stance {
  const trunk = trunkBones.map((bone) => bend(pose.trunk?.[bone] ?? [0, 0, 0]));
  const arms = sides.flatMap((side) => armTurns(pose.arms[side], build, side));
  return { turns: [...trunk, ...arms], hips: new Vector3(), beating: pose.beating ?? [] };
}

/**
 * Works out a repertoire of poses for an avatar's build, once.
 * @returns the stance of a pose; it throws a RangeError for one that is not in the repertoire.
 */
export function takeAll<Name extends string>(
  poses: Record<Name, Pose>,
  build: Build,
): (name: Name) => Stance {
  const stances = new Map<string, Stance>();
  for (const [name, pose] of Object.entries<Pose>(poses)) stances.set(name, take(pose, build));
  return (name) => {
    const stance = stances.get(name);
    if (!stance) throw new RangeError(`no pose is called ${name}`);
    return stance;
  };
}

function bend([forwards, leftwards, rightwards]: Bend): Quaternion {
  euler.set(forwards * degree, leftwards * degree, rightwards * degree, 'YXZ');
  return new Quaternion().setFromEuler(euler);
}

function armTurns(pose: ArmPose, build: Build, side: Side): Quaternion[] {
  const turns: Partial<Record<(typeof armBones)[number], Quaternion>> = {
    ...reach(build.arms[side], pose),
    ...holdHand(pose.hand),
  };
  return armBones.map((bone) => {
    const left = turns[bone] ?? new Quaternion();
    return side === 'left' ? left : new Quaternion(left.x, -left.y, -left.z, left.w);
  });
}
