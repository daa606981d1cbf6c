import type { AvatarModel } from '../avatar-model.ts';
import type { Part, Vertex } from '../geometry/part.ts';
import { normalise, scale } from '../geometry/vector.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { faceShapes } from '../head/face-shapes.ts';
import { lookOf } from '../look/look.ts';
import type { Accessors } from './accessors.ts';

export const targetNames: readonly string[] = Object.keys(faceShapes);

type Json = Readonly<Record<string, unknown>>;

/** glTF's metres from the model's millimetres. */
export function metres(point: Vector3): Vector3 {
  return scale(point, 1 / 1000);
}

function attributes(
  vertices: readonly Vertex[],
  boneIndex: (bone: string) => number,
  write: Accessors,
): Json {
  const influences = vertices.map((vertex) => vertex.influences);
  return {
    POSITION: write.positions(vertices.map(({ position }) => metres(position))),
    NORMAL: write.normals(vertices.map(({ normal }) => normalise(normal))),
    JOINTS_0: write.joints(influences.map((pairs) => pairs.map(([bone]) => boneIndex(bone)))),
    WEIGHTS_0: write.weights(influences.map((pairs) => pairs.map(([, weight]) => weight))),
  };
}

function targets(part: Part, write: Accessors): Json[] {
  return targetNames.map((name) => {
    const moves = [...(part.morphs.get(name) ?? [])].map(([index, move]) => [index, metres(move)] as const);
    return { POSITION: write.displacements(new Map(moves), part.vertices.length) };
  });
}

function primitive(part: Part, model: AvatarModel, write: Accessors): Json {
  const bones = [...model.skeleton.keys()];
  const { surface } = lookOf(model.looks, part.material);
  const uvs = typeof surface === 'string' ? {} : { TEXCOORD_0: write.uvs(part.vertices.map(({ uv }) => uv)) };
  return {
    attributes: { ...attributes(part.vertices, (bone) => bones.indexOf(bone), write), ...uvs },
    indices: write.triangles(part.triangles, part.vertices.length),
    material: Object.keys(model.looks).indexOf(part.material),
  };
}

/** Body, hair and face, one primitive a material; morph targets are written for the face alone. */
export function meshesOf(model: AvatarModel, write: Accessors): Json[] {
  const plain = (name: string, parts: readonly Part[]): Json => ({
    name,
    primitives: parts.map((part) => primitive(part, model, write)),
  });
  const face = {
    name: 'Face',
    primitives: model.face.map((part) => ({
      ...primitive(part, model, write),
      targets: targets(part, write),
    })),
    weights: targetNames.map(() => 0),
    extras: { targetNames },
  };
  return [plain('Body', model.body), plain('Hair', model.hair), face];
}

const meshOrder = ['body', 'hair', 'face'] as const;

/** The node of a mesh; mesh nodes follow the bones. */
export function meshNode({ skeleton }: AvatarModel, mesh: (typeof meshOrder)[number]): number {
  return skeleton.size + meshOrder.indexOf(mesh);
}
