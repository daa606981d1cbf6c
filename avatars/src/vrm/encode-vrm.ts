import type { AvatarModel } from '../avatar-model.ts';
import { accessors } from './accessors.ts';
import { binary, packGlb } from './binary.ts';
import type { Binary } from './binary.ts';
import { boneNodes, skinOf } from './bones.ts';
import { expressionsOf } from './expressions.ts';
import { firstPersonOf, humanBonesOf, lookAtOf } from './humanoid.ts';
import { materialsOf } from './materials.ts';
import { meshesOf, meshNode } from './meshes.ts';
import { metaOf } from './meta.ts';
import { springBonesOf } from './spring-bones.ts';

type Json = Readonly<Record<string, unknown>>;

/** glTF's numbers for bilinear filtering with mipmaps, and for repeating. */
const sampler = { magFilter: 9729, minFilter: 9987, wrapS: 10_497, wrapT: 10_497 };

function imageOf(name: string, png: Uint8Array, chunk: Binary): Json {
  return { name, mimeType: 'image/png', bufferView: chunk.append(png) };
}

function vrmOf(model: AvatarModel, thumbnailImage: number): Json {
  return {
    specVersion: '1.0',
    meta: metaOf(model.person, thumbnailImage),
    humanoid: { humanBones: humanBonesOf(model) },
    expressions: expressionsOf(meshNode(model, 'face')),
    lookAt: lookAtOf(model),
    firstPerson: firstPersonOf(model),
  };
}

/** Writes an avatar as VRM 1.0 (a GLB with extensions). `thumbnail` is a square PNG. */
export function encodeVrm(model: AvatarModel, thumbnail: Uint8Array): Buffer {
  const chunk = binary();
  const write = accessors(chunk);
  const names = Object.keys(model.paintings);
  const images = Object.entries(model.paintings).map(([name, { png }]) => imageOf(name, png, chunk));
  const meshes = meshesOf(model, write);
  const skin = skinOf(model, write);
  const firstMesh = meshNode(model, 'body');
  const thumbnailImage = imageOf('thumbnail', thumbnail, chunk);
  const bytes = chunk.bytes();
  const document = {
    asset: { version: '2.0', generator: 'Lobby avatars' },
    extensionsUsed: ['VRMC_vrm', 'VRMC_materials_mtoon', 'VRMC_springBone'],
    scene: 0,
    scenes: [{ nodes: [0, ...meshes.map((_, index) => firstMesh + index)] }],
    nodes: [...boneNodes(model), ...meshes.map(({ name }, mesh) => ({ name, mesh, skin: 0 }))],
    meshes,
    skins: [skin],
    materials: materialsOf(model.looks, (name) => names.indexOf(name)),
    textures: names.map((name, source) => ({ name, source, sampler: 0 })),
    images: [...images, thumbnailImage],
    samplers: [sampler],
    accessors: write.list,
    bufferViews: chunk.views,
    buffers: [{ byteLength: bytes.length }],
    extensions: {
      VRMC_vrm: vrmOf(model, images.length),
      VRMC_springBone: springBonesOf(model),
    },
  };
  return packGlb(document, bytes);
}
