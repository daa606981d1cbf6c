import { expect, test } from 'vitest';
import { inspect } from './inspect.ts';
import type { Report } from './report.ts';
import {
  bend,
  pack,
  smallClipDescription,
  smallDescription,
  smallOldDescription,
  type Description,
  type Json,
} from './test/small-avatar.ts';

/** The codes of a report's findings, or `accepted` when there are none. */
function codesOf(report: Report): string[] {
  const findings = report.outcome === 'accepted' ? report.advice : report.obstacles;
  return findings.length === 0 ? [report.outcome] : findings.map(({ code }) => code);
}

function codes(description: Description): string[] {
  return codesOf(inspect(pack(description), 'avatar'));
}

test('[B1] a sound avatar of either version and a sound clip are accepted without a word', () => {
  expect(inspect(pack(smallDescription()), 'avatar')).toMatchObject({
    outcome: 'accepted',
    version: '1.0',
    advice: [],
  });
  expect(inspect(pack(smallOldDescription()), 'avatar')).toMatchObject({
    outcome: 'accepted',
    version: '0.x',
    advice: [],
  });
  expect(inspect(pack(smallClipDescription()), 'clip')).toMatchObject({
    outcome: 'accepted',
    lengthMs: 1000,
    advice: [],
  });
});

test('[B1] an avatar is no clip and a clip no avatar', () => {
  expect(codesOf(inspect(pack(smallDescription()), 'clip'))).toEqual(['no-clip']);
  expect(codesOf(inspect(pack(smallClipDescription()), 'avatar'))).toEqual(['no-avatar']);
  expect(codes(bend(smallDescription(), ['extensionsUsed'], []))).toEqual(['no-avatar']);
  expect(codes(bend(smallDescription(), ['extensions', 'VRMC_vrm', 'specVersion'], '2.0'))).toEqual([
    'unknown-version',
  ]);
});

type Bend = readonly [path: readonly (string | number)[], value: Json | undefined];
const vrm = ['extensions', 'VRMC_vrm'] as const;
const aa = [...vrm, 'expressions', 'preset', 'aa', 'morphTargetBinds'] as const;
const springs = ['extensions', 'VRMC_springBone'] as const;
const primitive = ['meshes', 0, 'primitives', 0] as const;
const material = ['materials', 0, 'pbrMetallicRoughness'] as const;
const toon = { VRMC_materials_mtoon: { rimMultiplyTexture: { index: 3 } } };

/** Replacements whose places lie in the first view, where no numbers rise. */
function sparse(count: number): Json {
  return { count, indices: { bufferView: 0, componentType: 5121 }, values: { bufferView: 1 } };
}

function follows(source: number): Json {
  return { VRMC_node_constraint: { constraint: { rotation: { source } } } };
}

const misplaced: Record<string, readonly [...Bend, detail: string]> = {
  'a view past its buffer': [['bufferViews', 0, 'byteOffset'], 4_000_000_000, 'view 0 reaches past'],
  'a buffer past its chunk': [['buffers', 0, 'byteLength'], 4_000_000_000, 'a buffer of 4000000000 bytes'],
  'a second buffer': [['buffers'], [{ byteLength: 36 }, { byteLength: 36 }], 'more than one buffer'],
  'an accessor past its view': [['accessors', 0, 'count'], 4, 'accessor 0 reaches past'],
  'an accessor at an odd byte': [['accessors', 4, 'byteOffset'], 1, 'accessor 4 is not aligned'],
  'an accessor in no view': [['accessors', 0, 'bufferView'], 77, 'bufferViews 77'],
  'a negative place': [['accessors', 0, 'byteOffset'], -36, 'glTF accessors 0 byteOffset'],
  'a half element': [['accessors', 0, 'count'], 2.5, 'glTF accessors 0 count'],
  'a stride that overlaps': [['bufferViews', 0, 'byteStride'], 4, 'accessor 0 overlaps itself'],
  'a replacement past its accessor': [['accessors', 0, 'sparse'], sparse(4), 'accessor 0 replaces more'],
  'a replacement out of order': [
    ['accessors', 0, 'sparse'],
    sparse(2),
    'accessor 0 replaces what it does not have',
  ],
  'a vertex that is not there': [['accessors', 4, 'bufferView'], 3, 'mesh 0 joins vertices'],
  'a replaced vertex number': [['accessors', 4, 'sparse'], sparse(1), 'accessor 4 may not be sparse'],
  'a shape of fewer vertices': [['accessors', 1, 'count'], 2, 'another number of POSITION'],
  'vertices on a plane': [['accessors', 0, 'type'], 'VEC2', 'not in space'],
  'a joint of no node': [['skins', 0, 'joints'], [999], 'nodes 999'],
  'a vertex on no joint': [['accessors', 2, 'bufferView'], 3, 'joint 255 of 2'],
  'matrices that are none': [['skins', 0, 'inverseBindMatrices'], 0, 'matrices that do not fit'],
  'a skin on a mesh without weights': [[...primitive, 'attributes'], { POSITION: 0 }, 'hangs on none'],
  'a material that is not there': [[...primitive, 'material'], 1, 'materials 1'],
  'a texture that is not there': [[...material, 'baseColorTexture', 'index'], 9, 'textures 9'],
  'a toon texture that is not there': [['materials', 0, 'extensions'], toon, 'textures 3'],
  'a coat of no texture': [
    ['materials', 0, 'extensions'],
    { KHR_materials_clearcoat: { clearcoatTexture: { index: -1 } } },
    'textures -1',
  ],
  'a picture that is not there': [['textures', 0, 'source'], 1, 'images 1'],
  'a texture without a picture': [['textures', 0], {}, 'texture 0 has no picture'],
  'a picture that is a drawing': [['images', 0, 'mimeType'], 'image/svg+xml', 'glTF images 0 mimeType'],
  'a node below itself': [['nodes', 0, 'children'], [0], 'in a circle'],
  'a node in two places': [['nodes', 0, 'children'], [1, 2, 2], 'node 2 hangs in two places'],
  'nodes in a circle': [['nodes', 3, 'children'], [0], 'in a circle'],
  'a scene of a node below another': [['scenes', 0, 'nodes'], [0, 5], 'node 5 stands in a scene'],
  'a body outside of the scene': [['scenes', 0, 'nodes'], [17], 'is not in the scene'],
  'a bone outside of the scene': [['nodes', 0, 'children'], [1, 2], 'is not in the scene'],
  'a name that is no text': [['nodes', 3, 'name'], true, 'glTF nodes 3 name'],
  'a camera that is not there': [['nodes', 3, 'camera'], 0, 'cameras 0'],
  'a scene of no node': [['scenes', 0, 'nodes'], [99], 'nodes 99'],
  'a human bone of no node': [[...vrm, 'humanoid', 'humanBones', 'hips', 'node'], 99, 'nodes 99'],
  'an expression of no node': [[...aa, 0, 'node'], 99, 'nodes 99'],
  'an expression of a node without a mesh': [[...aa, 0, 'node'], 3, 'node 3, which has no mesh'],
  'a spring of no node': [springs, { springs: [{ joints: [{ node: 99 }] }] }, 'nodes 99'],
  'a spring of no collider': [
    springs,
    { springs: [{ joints: [], colliderGroups: [0] }] },
    'a group of colliders',
  ],
  'a constraint of its own node': [['nodes', 2, 'extensions'], follows(2), 'node 2 follows itself'],
  'a constraint below what it turns': [['nodes', 0, 'extensions'], follows(5), 'node 0 follows itself'],
};

test.each(Object.entries(misplaced))('[B4] %s is refused', (_, [path, value, detail]) => {
  expect(inspect(pack(bend(smallDescription(), path, value)), 'avatar')).toEqual({
    outcome: 'refused',
    obstacles: [{ code: 'damaged', detail: expect.stringContaining(detail) }],
  });
});

test('[B4] an avatar that stands in no scene is refused', () => {
  const { scene: _, ...description } = smallDescription();
  expect(codes({ ...description, scenes: [] })).toEqual(['damaged']);
});

test('[B4] a chain of nodes without end is refused before anything walks down it', () => {
  const description = smallDescription();
  const chain = Array.from({ length: 3_000 }, (_, node): Json =>
    node < 2_999 ? { children: [node + 1] } : {},
  );
  expect(codes({ ...description, nodes: chain, scenes: [{ nodes: [0] }] })).toEqual(['damaged']);
});

test('[B4] a number that is none is found wherever it lies', () => {
  for (const [byte, broken] of [
    [0, Number.NaN],
    [8, Infinity],
    [68, -Infinity],
  ] as const) {
    const bytes = pack(smallDescription());
    const view = new DataView(bytes.buffer);
    view.setFloat32(20 + view.getUint32(12, true) + 8 + byte, broken, true);
    expect(codesOf(inspect(bytes, 'avatar'))).toEqual(['damaged']);
  }
});

test('[B5] nothing outside of the file may be named, be it far, near or inline', () => {
  for (const uri of [
    'https://example.com/a.bin',
    '../../secret',
    'file:///etc/passwd',
    'data:application/octet-stream;base64,AAAA',
  ])
    expect(codes(bend(smallDescription(), ['buffers', 0, 'uri'], uri))).toEqual(['refers-outside']);
  const inExtension = { EVIL_fetch: { sources: [{ uri: 'https://example.com/?who' }] } };
  expect(codes(bend(smallDescription(), ['nodes', 1, 'extensions'], inExtension))).toEqual([
    'refers-outside',
  ]);
});

test('[B5] an extension that is needed and not drawn is refused; one that is only offered is not', () => {
  const { extensionsUsed: _, ...description } = smallDescription();
  const used = ['VRMC_vrm', 'KHR_interactivity'];
  expect(codes({ ...description, extensionsUsed: used, extensionsRequired: ['KHR_interactivity'] })).toEqual([
    'needs-extension',
  ]);
  expect(codes({ ...description, extensionsUsed: used })).toEqual(['accepted']);
  expect(codes({ ...description, extensionsUsed: ['VRMC_vrm', 'KHR_draco_mesh_compression'] })).toEqual([
    'needs-extension',
  ]);
  expect(codes({ ...description, extensionsUsed: ['VRMC_vrm', 'EXT_mesh_gpu_instancing'] })).toEqual([
    'needs-extension',
  ]);
});

test('[B8] everything a speaking figure lacks is named at once', () => {
  const description = smallDescription();
  bend(description, [...vrm, 'humanoid', 'humanBones', 'leftHand'], undefined);
  bend(description, [...vrm, 'humanoid', 'humanBones', 'head'], undefined);
  bend(description, [...vrm, 'expressions', 'preset'], {
    aa: { morphTargetBinds: [{ node: 17, index: 0, weight: 0 }] },
  });
  expect(inspect(pack(description), 'avatar')).toEqual({
    outcome: 'refused',
    obstacles: [
      { code: 'bones-missing', bones: ['head', 'leftHand'] },
      { code: 'mouths-missing', mouths: ['aa', 'ih', 'ou', 'ee', 'oh'] },
      { code: 'blink-missing' },
    ],
  });
});

test('[B8] what a kiosk can do without is told, and the avatar accepted', () => {
  const description = smallDescription();
  bend(description, [...vrm, 'lookAt'], undefined);
  bend(description, [...vrm, 'expressions', 'custom'], {});
  bend(description, [...vrm, 'expressions', 'preset', 'happy'], undefined);
  expect(codes(description)).toEqual(['no-gaze', 'no-closed-lips', 'no-smile']);
});

test('[B8] eyes look about by bones or by expressions', () => {
  const { expressions } = (
    smallDescription()['extensions'] as { VRMC_vrm: { expressions: { preset: Record<string, Json> } } }
  ).VRMC_vrm;
  const glances = ['lookUp', 'lookDown', 'lookLeft', 'lookRight'].map((name) => [
    name,
    expressions.preset['aa'] ?? null,
  ]);
  const byExpression = bend(smallDescription(), [...vrm, 'lookAt', 'type'], 'expression');
  expect(codes(byExpression)).toEqual(['no-gaze']);
  expect(
    codes(
      bend(byExpression, [...vrm, 'expressions', 'preset'], {
        ...expressions.preset,
        ...Object.fromEntries(glances),
      }),
    ),
  ).toEqual(['accepted']);
  expect(codes(bend(smallDescription(), [...vrm, 'humanoid', 'humanBones', 'leftEye'], undefined))).toEqual([
    'no-gaze',
  ]);
});

const clips: Record<string, readonly [...Bend, string]> = {
  'that moves nothing': [['animations', 0, 'channels'], [], 'clip-still'],
  'without a movement': [['animations'], [], 'clip-still'],
  'whose times stand still': [['accessors', 0, 'byteOffset'], 0, 'damaged'],
  'with fewer turns than times': [['accessors', 1, 'count'], 1, 'damaged'],
  'that turns by three numbers': [['accessors', 1, 'type'], 'VEC3', 'damaged'],
  'of a sampler that is not there': [['animations', 0, 'channels', 0, 'sampler'], 5, 'damaged'],
  'of a bone that is not there': [
    ['extensions', 'VRMC_vrm_animation', 'humanoid', 'humanBones', 'hips', 'node'],
    5,
    'damaged',
  ],
  'of another version': [['extensions', 'VRMC_vrm_animation', 'specVersion'], '3', 'unknown-version'],
};

test.each(Object.entries(clips))('[B10] a clip %s is refused', (_, [path, value, code]) => {
  expect(codesOf(inspect(pack(bend(smallClipDescription(), path, value)), 'clip'))).toEqual([code]);
});

test('[B10] a clip of more than five minutes is refused', () => {
  const bytes = pack(smallClipDescription());
  const view = new DataView(bytes.buffer);
  view.setFloat32(20 + view.getUint32(12, true) + 8 + 12, 301, true);
  expect(inspect(bytes, 'clip')).toEqual({
    outcome: 'refused',
    obstacles: [{ code: 'clip-too-long', seconds: 301, mostSeconds: 300 }],
  });
});
