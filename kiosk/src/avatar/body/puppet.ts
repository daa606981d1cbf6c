import type { VRMHumanBoneName } from '@pixiv/three-vrm';
import { Object3D, Quaternion, Vector3 } from 'three';
import { facingOf, type Skeleton } from './build.ts';
import { posedBones, sides } from './posed-bones.ts';

const legBones = ['UpperLeg', 'LowerLeg', 'Foot'] as const;

/** Bones that move another's part too where the avatar lacks that one, from the root outwards. */
const heirs: Partial<Record<VRMHumanBoneName, readonly VRMHumanBoneName[]>> = {
  spine: ['spine', 'chest'],
  head: ['neck', 'head'],
};

/** What the eyes add to: the turns of neck and head. */
export interface Trunk {
  readonly neck: Object3D;
  readonly head: Object3D;
}

/**
 * The skeleton that life moves: every bone rests at identity, faces +Z, and the character's left is +X, whatever the avatar
 * behind it. Bones that the avatar lacks are there too.
 */
export interface Puppet extends Trunk {
  /** Its position is the distance from where it rests. */
  readonly hips: Object3D;
  /** @throws {RangeError} for a bone that no movement uses. */
  bone(name: VRMHumanBoneName): Object3D;
  /** Hands the movement of this frame to the avatar. */
  show(): void;
}

interface Strings {
  /** From the root outwards. */
  readonly pulled: readonly Object3D[];
  readonly bone: Object3D;
}

const turn = new Quaternion();

export function createPuppet(humanoid: Skeleton): Puppet {
  const names = [...posedBones, ...sides.flatMap((side) => legBones.map((leg) => `${side}${leg}` as const))];
  const loose = new Map<VRMHumanBoneName, Object3D>(names.map((name) => [name, new Object3D()]));
  const facing = facingOf(humanoid);
  const strung = names.flatMap((name) => stringsOf(humanoid, name, loose));
  const bone = (name: VRMHumanBoneName): Object3D => {
    const found = loose.get(name);
    if (!found) throw new RangeError(`nothing moves the bone ${name}`);
    return found;
  };
  const hips = bone('hips');
  const avatarHips = humanoid.getNormalizedBoneNode('hips') ?? new Object3D();
  const rest = new Vector3().copy(avatarHips.position);
  return {
    hips,
    neck: bone('neck'),
    head: bone('head'),
    bone,
    show() {
      for (const strings of strung) pull(strings, facing);
      avatarHips.position.set(facing, 1, facing).multiply(hips.position).add(rest);
    },
  };
}

function stringsOf(
  humanoid: Skeleton,
  name: VRMHumanBoneName,
  loose: ReadonlyMap<VRMHumanBoneName, Object3D>,
): Strings[] {
  const bone = humanoid.getNormalizedBoneNode(name);
  if (!bone) return [];
  const pulled = (heirs[name] ?? [name])
    .filter((other) => other === name || humanoid.getNormalizedBoneNode(other) === null)
    .flatMap((other) => loose.get(other) ?? []);
  return [{ pulled, bone }];
}

/** An avatar of VRM 0.x looks along -Z: half a turn about the upright axis changes the sign of the other two. */
function pull({ pulled, bone }: Strings, facing: 1 | -1): void {
  turn.identity();
  for (const { quaternion } of pulled) turn.multiply(quaternion);
  bone.quaternion.set(turn.x * facing, turn.y, turn.z * facing, turn.w);
}
