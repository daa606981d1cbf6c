import type { Person } from './cast/person.ts';
import { dressedBody } from './cloth/dressed-body.ts';
import { joined } from './geometry/part.ts';
import type { Part } from './geometry/part.ts';
import { eyePivot } from './head/eye.ts';
import { headModel } from './head/head-model.ts';
import { placedOnBody, toModelSpace } from './head/head-space.ts';
import { headParts } from './head/head.ts';
import { boneName } from './hair/hair-chains.ts';
import type { HairChain } from './hair/hair-chains.ts';
import { hairModel } from './hair/hair.ts';
import { humanoid } from './skeleton/humanoid.ts';
import type { Joint, Skeleton } from './skeleton/skeleton.ts';
import { badgeTexture } from './texture/badge-texture.ts';
import { accentTexture } from './texture/accent-texture.ts';
import { clothOutlineTexture, clothTexture } from './texture/cloth-texture.ts';
import { eyeWhiteTexture, irisTexture } from './texture/eye-texture.ts';
import { faceTexture, skinTexture } from './texture/face-texture.ts';
import { hairOutlineTexture, hairTexture } from './texture/hair-texture.ts';
import type { Painting } from './texture/painting.ts';
import { looksOf } from './look/looks.ts';
import type { Looks, TextureName } from './look/look.ts';

/** One avatar, complete and independent of any file format. Model space: millimetres, the floor at y = 0. */
export interface AvatarModel {
  readonly person: Person;
  /** Humanoid bones, eyes, then the bones of the hair. */
  readonly skeleton: Skeleton;
  /** The bones of the VRM humanoid among them. */
  readonly humanoidBones: readonly string[];
  readonly chains: readonly HairChain[];
  /** Each mesh has one part a material. Only the face has morph targets. */
  readonly body: readonly Part[];
  readonly hair: readonly Part[];
  readonly face: readonly Part[];
  readonly looks: Looks;
  readonly paintings: Readonly<Record<TextureName, Painting>>;
}

function byMaterial(parts: readonly Part[]): Part[] {
  return [...Map.groupBy(parts, ({ material }) => material)].map(([material, same]) =>
    joined(material, same),
  );
}

function hairJoints(chains: readonly HairChain[]): [string, Joint][] {
  return chains.flatMap((chain) =>
    chain.joints.map((position, index): [string, Joint] => [
      boneName(chain, index),
      { position: toModelSpace(position), parent: index === 0 ? 'head' : boneName(chain, index - 1) },
    ]),
  );
}

function paint(person: Person): AvatarModel['paintings'] {
  const { skin, eyes, hair, uniform, seed } = person;
  return {
    face: faceTexture(person),
    skin: skinTexture(skin),
    iris: irisTexture(eyes),
    eyeWhite: eyeWhiteTexture(),
    hair: hairTexture(hair, seed),
    hairOutline: hairOutlineTexture(),
    cloth: clothTexture(uniform),
    clothOutline: clothOutlineTexture(),
    accent: accentTexture(uniform),
    badge: badgeTexture(uniform),
  };
}

/** Only what is worn: a material that nothing is made of would still cost a draw call's set-up. */
function usedLooks(looks: Looks, parts: readonly Part[]): Looks {
  const used = new Set(parts.map(({ material }) => material));
  return Object.fromEntries(Object.entries(looks).filter(([material]) => used.has(material)));
}

/** Models an avatar from its parameters; the same parameters always give the same model. */
export function avatarModel(person: Person): AvatarModel {
  const model = headModel(person);
  const hair = hairModel(person.hair, person.seed);
  const eyes: [string, Joint][] = [
    ['leftEye', { position: toModelSpace(eyePivot(model, 1)), parent: 'head' }],
    ['rightEye', { position: toModelSpace(eyePivot(model, -1)), parent: 'head' }],
  ];
  const human: Skeleton = new Map([...humanoid(person.proportions), ...eyes]);
  const body = byMaterial(dressedBody(person, human));
  const hairParts = byMaterial(hair.parts.map(placedOnBody));
  const face = byMaterial(headParts(model).map(placedOnBody));
  return {
    person,
    skeleton: new Map([...human, ...hairJoints(hair.chains)]),
    humanoidBones: [...human.keys()],
    chains: hair.chains,
    body,
    hair: hairParts,
    face,
    looks: usedLooks(looksOf(person), [...body, ...hairParts, ...face]),
    paintings: paint(person),
  };
}
