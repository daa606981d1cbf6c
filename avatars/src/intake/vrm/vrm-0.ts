import { z } from 'zod';
import { readAs, type GltfDocument } from '../glb/document.ts';
import type { NodeTree } from '../glb/node-tree.ts';
import { checkPlaces } from '../glb/references.ts';
import { movesSomething, presetOf } from './expressions.ts';
import type { Figure } from './figure.ts';
import { licence0, meta0 } from './licence-0.ts';
import { measureSprings0, secondaryAnimation } from './springs-0.ts';

const text = z.string().default('');

const blendShapeGroup = z.object({
  name: text,
  presetName: text,
  /** Weights are per cent. */
  binds: z
    .array(z.object({ mesh: z.int().min(0), index: z.int().min(0), weight: z.number().default(100) }))
    .default([]),
  materialValues: z.array(z.unknown()).default([]),
});

type BlendShapeGroup = z.infer<typeof blendShapeGroup>;

const schema = z.object({
  meta: meta0,
  humanoid: z.object({ humanBones: z.array(z.object({ bone: z.string(), node: z.int() })) }),
  firstPerson: z.object({ lookAtTypeName: z.string().optional() }).default({}),
  blendShapeMaster: z
    .object({ blendShapeGroups: z.array(blendShapeGroup).default([]) })
    .default({ blendShapeGroups: [] }),
  materialProperties: z
    .array(z.object({ textureProperties: z.record(z.string(), z.int()).default({}) }))
    .default([]),
  secondaryAnimation: secondaryAnimation.default({ boneGroups: [], colliderGroups: [] }),
});

/** Reads a VRM 0.x, in which a node of -1 means none. Source: the schema of VRM 0.0. Throws `Unusable`. */
export function readVrm0(document: GltfDocument, tree: NodeTree): Figure {
  const vrm = readAs(schema, document.extensions['VRM'], 'VRM');
  const bones = vrm.humanoid.humanBones.filter(({ node }) => isThere(node));
  const nodes = bones.map(({ node }) => node);
  checkPlaces(document, 'nodes', nodes);
  const textures = vrm.materialProperties.flatMap(({ textureProperties }) =>
    Object.values(textureProperties),
  );
  checkPlaces(document, 'textures', [vrm.meta.texture, ...textures].filter(isThere));
  const shown = vrm.blendShapeMaster.blendShapeGroups.filter((group) => shows(document, group));
  return {
    version: '0.x',
    title: vrm.meta.title,
    makers: vrm.meta.author,
    licence: licence0(vrm.meta),
    bones: new Map(bones.map(({ bone, node }) => [bone, node])),
    expressions: new Set(shown.map(({ name, presetName }) => presetOf(presetName) ?? name)),
    gaze: gazeOf(vrm.firstPerson.lookAtTypeName),
    springs: measureSprings0(document, tree, vrm.secondaryAnimation),
  };
}

function isThere(place: number): boolean {
  return place >= 0;
}

function shows(document: GltfDocument, { binds, materialValues }: BlendShapeGroup): boolean {
  const meshes = binds.map(({ mesh }) => mesh);
  checkPlaces(document, 'meshes', meshes);
  return materialValues.length > 0 || binds.some((bind) => movesSomething(document, bind));
}

function gazeOf(type: string | undefined): Figure['gaze'] {
  if (type === 'Bone') return 'bone';
  return type === 'BlendShape' ? 'expression' : undefined;
}
