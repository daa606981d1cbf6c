import { packGlb } from '../../vrm/binary.ts';
import { pngOf } from './small-pictures.ts';

/** A part of a description that tests may bend at will. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Description = Record<string, Json>;

const bones = [
  'hips',
  'spine',
  'head',
  'leftEye',
  'rightEye',
  ...['left', 'right'].flatMap((side) =>
    ['UpperArm', 'LowerArm', 'Hand', 'UpperLeg', 'LowerLeg', 'Foot'].map((bone) => `${side}${bone}`),
  ),
];
const shapes = ['aa', 'ih', 'ou', 'ee', 'oh', 'blink', 'happy'];
const faceNode = bones.length;
const positionBytes = 36;

/** One triangle, moved up by every face shape; then its indices, joints, weights, and a picture of one pixel. */
export function smallBinary(): Buffer {
  const floats = new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0]);
  const joints = Buffer.alloc(12);
  const weights = Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0]);
  const indices = Buffer.from(new Uint16Array([0, 1, 2, 0]).buffer);
  const data = Buffer.concat([Buffer.from(floats.buffer), joints, weights, indices, pngOf(1, 1)]);
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}

const views = [positionBytes, positionBytes, 12, 12, 8, pngOf(1, 1).length];

/** The description of the smallest avatar that a kiosk takes: all bones, five mouths, a blink and a smile on one triangle. */
export function smallDescription(): Description {
  const starts = views.map((_, view) => views.slice(0, view).reduce((sum, length) => sum + length, 0));
  return {
    asset: { version: '2.0' },
    extensionsUsed: ['VRMC_vrm'],
    scene: 0,
    scenes: [{ nodes: [0, faceNode] }],
    nodes: [
      { name: 'hips', children: bones.slice(1).map((_, bone) => bone + 1) },
      ...bones.slice(1).map((name) => ({ name, translation: [0, 0.1, 0] })),
      { name: 'face', mesh: 0, skin: 0 },
    ],
    meshes: [{ primitives: [facePrimitive()] }],
    skins: [{ joints: [0, 1] }],
    materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 0 } } }],
    textures: [{ source: 0 }],
    images: [{ bufferView: 5, mimeType: 'image/png' }],
    buffers: [{ byteLength: smallBinary().length }],
    bufferViews: views.map((byteLength, view) => ({ buffer: 0, byteOffset: starts[view] ?? 0, byteLength })),
    accessors: [
      { bufferView: 0, componentType: 5126, count: 3, type: 'VEC3' },
      { bufferView: 1, componentType: 5126, count: 3, type: 'VEC3' },
      { bufferView: 2, componentType: 5121, count: 3, type: 'VEC4' },
      { bufferView: 3, componentType: 5121, count: 3, type: 'VEC4', normalized: true },
      { bufferView: 4, componentType: 5123, count: 3, type: 'SCALAR' },
    ],
    extensions: { VRMC_vrm: vrm() },
  };
}

function facePrimitive(): Description {
  return {
    attributes: { POSITION: 0, JOINTS_0: 2, WEIGHTS_0: 3 },
    indices: 4,
    material: 0,
    targets: shapes.map(() => ({ POSITION: 1 })),
  };
}

function vrm(): Description {
  const bind = (index: number): Json => ({ morphTargetBinds: [{ node: faceNode, index, weight: 1 }] });
  return {
    specVersion: '1.0',
    meta: {
      name: 'Small',
      authors: ['Nobody'],
      licenseUrl: 'https://vrm.dev/licenses/1.0/',
      avatarPermission: 'everyone',
      commercialUsage: 'corporation',
      creditNotation: 'unnecessary',
      allowRedistribution: true,
    },
    humanoid: { humanBones: Object.fromEntries(bones.map((bone, node) => [bone, { node }])) },
    expressions: {
      preset: Object.fromEntries(shapes.map((name, index) => [name, bind(index)])),
      custom: { closed: bind(0) },
    },
    lookAt: { type: 'bone' },
  };
}

/** The same figure as a VRM 0.x. */
export function smallOldDescription(): Description {
  const description = smallDescription();
  const groups = ['a', 'i', 'u', 'e', 'o', 'blink', 'joy'].map((presetName, index) => ({
    name: presetName.toUpperCase(),
    presetName,
    binds: [{ mesh: 0, index, weight: 100 }],
  }));
  const closed = { name: 'closed', presetName: 'unknown', binds: [{ mesh: 0, index: 0, weight: 100 }] };
  return {
    ...description,
    extensionsUsed: ['VRM'],
    extensions: {
      VRM: {
        meta: {
          title: 'Small',
          author: 'Nobody',
          allowedUserName: 'Everyone',
          commercialUssageName: 'Allow',
          licenseName: 'CC0',
        },
        humanoid: { humanBones: bones.map((bone, node) => ({ bone, node })) },
        firstPerson: { lookAtTypeName: 'Bone' },
        blendShapeMaster: { blendShapeGroups: [...groups, closed] },
      },
    },
  };
}

/** A clip of two keyframes that turns the hips; its times and turns lie in the same buffer as the triangle. */
export function smallClipDescription(): Description {
  const description = smallDescription();
  return {
    ...description,
    extensionsUsed: ['VRMC_vrm_animation'],
    accessors: [
      // The triangle's third and fourth numbers are 0 and 1: two times that go forward.
      { bufferView: 0, byteOffset: 8, componentType: 5126, count: 2, type: 'SCALAR' },
      { bufferView: 1, componentType: 5126, count: 2, type: 'VEC4' },
    ],
    meshes: [],
    skins: [],
    nodes: [{ name: 'hips' }],
    scenes: [{ nodes: [0] }],
    animations: [
      {
        channels: [{ sampler: 0, target: { node: 0, path: 'rotation' } }],
        samplers: [{ input: 0, output: 1 }],
      },
    ],
    extensions: {
      VRMC_vrm_animation: { specVersion: '1.0', humanoid: { humanBones: { hips: { node: 0 } } } },
    },
  };
}

/** Packs a description with the small avatar's binary chunk, or another one. */
export function pack(description: Description, chunk = smallBinary()): Uint8Array {
  return new Uint8Array(packGlb(description, chunk));
}

/** Puts a value at a path of a description; the parts on the way must be there. `undefined` takes the part away. */
export function bend(
  description: Description,
  path: readonly (string | number)[],
  value: Json | undefined,
): Description {
  const last = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => Reflect.get(Object(part), step), description);
  if (value === undefined) Reflect.deleteProperty(Object(owner), last);
  else Reflect.set(Object(owner), last, value);
  return description;
}
