import type { AvatarModel } from '../avatar-model.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { subtract } from '../geometry/vector.ts';
import { boneName } from '../hair/hair-chains.ts';
import type { HairChain } from '../hair/hair-chains.ts';
import { toModelSpace } from '../head/head-space.ts';
import { jointOf } from '../skeleton/skeleton.ts';
import { metres } from './meshes.ts';

/** How hair swings: calm, because a receptionist's hair is short and the avatar stands still. */
const swing = { hitRadius: 0.01, stiffness: 1.3, gravityPower: 0.12, gravityDir: [0, -1, 0], dragForce: 0.5 };

/** A ball, or with a second point a capsule, in millimetres of model space. */
interface Collider {
  readonly bone: string;
  readonly from: Vector3;
  readonly to?: Vector3;
  readonly radius: number;
}

/** What hair does not swing into: skull, face, neck and shoulders. */
const colliders: readonly Collider[] = [
  { bone: 'head', from: toModelSpace([0, 120, -14]), radius: 88 },
  { bone: 'head', from: toModelSpace([0, 55, 10]), radius: 62 },
  { bone: 'neck', from: [0, 1290, -20], to: [0, 1370, -20], radius: 42 },
  { bone: 'upperChest', from: [-90, 1232, -14], to: [90, 1232, -14], radius: 58 },
];

function colliderOf({ skeleton }: AvatarModel, { bone, from, to, radius }: Collider): object {
  const { position } = jointOf(skeleton, bone);
  const round = { offset: metres(subtract(from, position)), radius: radius / 1000 };
  const shape =
    to === undefined ? { sphere: round } : { capsule: { ...round, tail: metres(subtract(to, position)) } };
  return { node: [...skeleton.keys()].indexOf(bone), shape };
}

function springOf({ skeleton }: AvatarModel, chain: HairChain): object {
  const bones = [...skeleton.keys()];
  const joints = chain.drops.map((_, index) => {
    const node = bones.indexOf(boneName(chain, index));
    return index < chain.drops.length - 1 ? { node, ...swing } : { node };
  });
  return { name: chain.name, colliderGroups: [0], joints };
}

/** The hair's chains as VRMC_springBone 1.0. */
export function springBonesOf(model: AvatarModel): object {
  return {
    specVersion: '1.0',
    colliders: colliders.map((collider) => colliderOf(model, collider)),
    colliderGroups: [{ name: 'body', colliders: colliders.map((_, index) => index) }],
    springs: model.chains.map((chain) => springOf(model, chain)),
  };
}
