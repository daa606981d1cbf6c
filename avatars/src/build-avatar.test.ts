import { validateBytes } from 'gltf-validator';
import { beforeAll, expect, test } from 'vitest';
import { buildAvatar } from './build-avatar.ts';
import type { BuiltAvatar } from './build-avatar.ts';
import { cast } from './cast/cast.ts';
import { catalogue } from './catalogue.ts';
import { inspect } from './intake/inspect.ts';

/** What these tests read of a VRM's document. */
interface Document {
  accessors: { count: number; bufferView?: number; sparse?: { count: number } }[];
  bufferViews: { byteOffset: number; byteLength: number }[];
  materials: object[];
  meshes: { primitives: Primitive[]; extras?: { targetNames: string[] } }[];
  nodes: { name: string }[];
  skins: { joints: number[] }[];
  images: { bufferView: number }[];
  extensions: {
    VRMC_vrm: {
      meta: Record<string, unknown> & { thumbnailImage: number };
      humanoid: { humanBones: Record<string, { node: number }> };
      lookAt: { type: string };
      expressions: { preset: Record<string, Expression>; custom: Record<string, Expression> };
    };
    VRMC_springBone: { springs: { joints: { node: number }[] }[]; colliders: object[] };
  };
}

interface Primitive {
  attributes: Record<string, number>;
  indices: number;
  targets?: { POSITION: number }[];
}

interface Expression {
  morphTargetBinds: { node: number; index: number }[];
  overrideBlink: string;
  overrideMouth: string;
}

const visemes = ['aa', 'ih', 'ou', 'ee', 'oh'];
const lids = ['blink', 'blinkLeft', 'blinkRight'];
const moods = ['happy', 'angry', 'sad', 'relaxed', 'surprised'];

interface Opened {
  readonly built: BuiltAvatar;
  readonly document: Document;
  readonly binary: Buffer;
}

function open(built: BuiltAvatar): Opened {
  const jsonLength = built.vrm.readUInt32LE(12);
  const document = JSON.parse(built.vrm.toString('utf8', 20, 20 + jsonLength)) as Document;
  return { built, document, binary: built.vrm.subarray(20 + jsonLength + 8) };
}

const opened = new Map<string, Opened>();

beforeAll(() => {
  for (const person of cast) opened.set(person.id, open(buildAvatar(person)));
}, 120_000);

function avatar(id: string): Opened {
  const found = opened.get(id);
  if (found === undefined) throw new Error(`${id} was not built`);
  return found;
}

function bytesOf({ document, binary }: Opened, accessor: number): Buffer {
  const view = document.bufferViews[document.accessors[accessor]?.bufferView ?? -1];
  if (view === undefined) throw new Error(`accessor ${accessor} has no view`);
  return binary.subarray(view.byteOffset, view.byteOffset + view.byteLength);
}

function primitives({ document }: Opened): Primitive[] {
  return document.meshes.flatMap((mesh) => mesh.primitives);
}

function fourOf(bytes: Buffer): number[][] {
  return Array.from({ length: bytes.length / 4 }, (_, index) => [
    ...bytes.subarray(index * 4, index * 4 + 4),
  ]);
}

test('[V1] two builds of the same person give the same bytes', { timeout: 60_000 }, () => {
  const [person] = cast;
  if (person === undefined) throw new Error('nobody to build');
  expect(buildAvatar(person).vrm.equals(avatar(person.id).built.vrm)).toBe(true);
});

test('the catalogue and the cast are the same people', () => {
  expect(catalogue.map(({ id }) => id)).toEqual(cast.map(({ id }) => id));
});

const everyone = cast.map(({ id }) => id);

test.each(everyone)('[V2] the glTF validator finds nothing wrong with %s', async (id) => {
  const { issues } = await validateBytes(new Uint8Array(avatar(id).built.vrm));
  const severe = issues.messages.filter(({ severity }) => severity < 2);
  expect(severe).toEqual([]);
  expect(issues.numErrors + issues.numWarnings).toBe(0);
});

test.each(everyone)('[V3] %s has every expression, and each moves something', (id) => {
  const { document } = avatar(id);
  const { preset, custom } = document.extensions.VRMC_vrm.expressions;
  expect(Object.keys(preset).sort()).toEqual([...visemes, ...lids, ...moods, 'neutral'].sort());
  expect(Object.keys(custom).sort()).toEqual(['closed', 'smile']);
  const face = document.meshes.find(({ extras }) => extras !== undefined);
  for (const [name, { morphTargetBinds }] of Object.entries({ ...preset, ...custom })) {
    if (name === 'neutral') continue;
    const index = morphTargetBinds[0]?.index ?? -1;
    expect(face?.extras?.targetNames[index]).toBe(name);
    const moved = face?.primitives.map(({ targets }) => {
      return document.accessors[targets?.[index]?.POSITION ?? -1]?.sparse?.count ?? 0;
    });
    expect(Math.max(...(moved ?? []))).toBeGreaterThan(20);
  }
});

test.each(everyone)('[V6] the weights of every vertex of %s sum to one over bones that exist', (id) => {
  const file = avatar(id);
  const bones = file.document.skins[0]?.joints.length ?? 0;
  for (const { attributes } of primitives(file)) {
    const weights = fourOf(bytesOf(file, attributes['WEIGHTS_0'] ?? -1));
    const joints = fourOf(bytesOf(file, attributes['JOINTS_0'] ?? -1));
    expect(weights.every((four) => four.reduce((sum, weight) => sum + weight, 0) === 255)).toBe(true);
    expect(joints.every((four) => four.every((joint) => joint < bones))).toBe(true);
  }
});

test.each(everyone)('[V7] %s stays within its budget', (id) => {
  const file = avatar(id);
  const corners = primitives(file).reduce(
    (sum, { indices }) => sum + (file.document.accessors[indices]?.count ?? 0),
    0,
  );
  expect(corners / 3).toBe(file.built.triangles);
  expect(file.built.triangles).toBeLessThan(50_000);
  expect(file.document.materials.length).toBeLessThanOrEqual(30);
  expect(file.document.skins[0]?.joints.length).toBeLessThanOrEqual(100);
  expect(file.built.vrm.length).toBeLessThan(3_500_000);
});

test.each(everyone)('[V8] in %s what cannot be added up gives way', (id) => {
  const { preset, custom } = avatar(id).document.extensions.VRMC_vrm.expressions;
  const overrides = (name: string): unknown => {
    const { overrideBlink, overrideMouth } = preset[name] ?? custom[name] ?? {};
    return [overrideBlink, overrideMouth];
  };
  expect(overrides('happy')).toEqual(['blend', 'blend']);
  expect(overrides('surprised')).toEqual(['blend', 'blend']);
  expect(overrides('angry')).toEqual(['blend', 'none']);
  expect(overrides('sad')).toEqual(['blend', 'none']);
  expect(overrides('smile')).toEqual(['none', 'none']);
  expect(overrides('relaxed')).toEqual(['none', 'none']);
});

test.each(everyone)('[V10] %s looks with its eyes, swings its hair and may be sold', (id) => {
  const { document, built, binary } = avatar(id);
  const { meta, lookAt, humanoid } = document.extensions.VRMC_vrm;
  expect(lookAt.type).toBe('bone');
  expect(Object.keys(humanoid.humanBones)).toEqual(
    expect.arrayContaining(['leftEye', 'rightEye', 'hips', 'leftLittleDistal']),
  );
  const { springs, colliders } = document.extensions.VRMC_springBone;
  expect(springs.length).toBeGreaterThan(0);
  expect(colliders.length).toBeGreaterThan(0);
  expect(meta).toMatchObject({
    commercialUsage: 'corporation',
    allowRedistribution: true,
    modification: 'allowModificationRedistribution',
  });
  const view = document.bufferViews[document.images[meta.thumbnailImage]?.bufferView ?? -1];
  expect(
    view && binary.subarray(view.byteOffset, view.byteOffset + view.byteLength).equals(built.thumbnail),
  ).toBe(true);
});

test.each(everyone)('[B1] the intake has nothing to say against %s', (id) => {
  const report = inspect(avatar(id).built.vrm, 'avatar');
  expect(report).toMatchObject({ outcome: 'accepted', version: '1.0', advice: [] });
});
