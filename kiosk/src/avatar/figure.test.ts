import type { VRM } from '@pixiv/three-vrm';
import { Vector3, type Object3D } from 'three';
import { expect, test } from 'vitest';
import { createScriptedSkeleton } from './body/scripted-skeleton.ts';
import { createFigure } from './figure.ts';
import { createRandom } from './random.ts';
import type { Role } from './role.ts';
import { silence } from './speech.ts';
import { createScriptedFace } from './face/scripted-face.ts';

const names = ['aa', 'ih', 'ou', 'ee', 'oh', 'closed', 'blink', 'relaxed', 'smile'];

/** An avatar of bones and a face, without a body: all that life needs. */
function stand(options: { seed?: number; calm?: boolean } = {}) {
  const skeleton = createScriptedSkeleton();
  const face = createScriptedFace(names);
  const steps: number[] = [];
  const lookAt: { target?: Object3D } = {};
  const vrm = {
    humanoid: {
      ...skeleton,
      getRawBoneNode: () => null,
      update: () => undefined,
    },
    expressionManager: face,
    lookAt,
    update: (seconds: number) => steps.push(seconds),
  };
  const role: Role = {
    phase: 'idle',
    mood: 'friendly',
    speech: silence,
    calm: options.calm ?? false,
    visitor: new Vector3(0, 1.25, 2.3),
  };
  const figure = createFigure(vrm as unknown as VRM, role, createRandom(options.seed ?? 1));
  const live = (lengthMs: number): void => {
    for (let atMs = 0; atMs < lengthMs; atMs += 20) figure.update(20);
  };
  return { ...skeleton, figure, role, face, steps, lookAt, live };
}

function pose(bones: ReadonlyMap<string, Object3D>): number[][] {
  return [...bones.values()].map(({ quaternion, position }) => [
    ...quaternion.toArray(),
    ...position.toArray(),
  ]);
}

test('[A7] the same seed and the same steps give the same movement, another seed another', () => {
  const [one, same, other] = [stand({ seed: 5 }), stand({ seed: 5 }), stand({ seed: 6 })];
  for (const { live } of [one, same, other]) live(30_000);
  expect(pose(same.bones)).toEqual(pose(one.bones));
  expect(pose(other.bones)).not.toEqual(pose(one.bones));
});

test('[A8] a calm figure breathes and blinks, and neither sways nor turns its head', () => {
  const { figure, face, bone } = stand({ calm: true });
  const chest = new Set<number>();
  let blinked = 0;
  for (let atMs = 0; atMs < 30_000; atMs += 20) {
    figure.update(20);
    chest.add(bone('chest').rotation.x);
    blinked = Math.max(blinked, face.weights.get('blink') ?? 0);
    expect(bone('hips').position.x).toBe(0);
    expect(bone('head').rotation.y).toBeCloseTo(0, 9);
  }
  expect(chest.size).toBeGreaterThan(100);
  expect(blinked).toBeGreaterThan(0.9);
});

test('[A12] a frame after a stall moves the figure by 100 ms and no more', () => {
  const { figure, steps } = stand();
  figure.update(5_000);
  expect(steps).toEqual([0.1]);
});

test('[A13] in a frame the mouth has its say after the mood, and the lids after both', () => {
  const { figure, face } = stand();
  figure.update(16);
  const places = ['smile', 'aa', 'blink'].map((name) => face.order.lastIndexOf(name));
  expect(places).toEqual(places.toSorted((left, right) => left - right));
  expect(new Set(face.order).size).toBe(face.order.length);
});

test('[A14] a listener leans towards the visitor and a figure at rest stands upright', () => {
  const { role, bone, live } = stand({ calm: true });
  live(3_000);
  const upright = bone('spine').rotation.x;
  role.phase = 'listening';
  live(3_000);
  expect(bone('spine').rotation.x).toBeGreaterThan(upright + 0.02);
});

test('[A14] a bow goes down, eyes and all, and is over within three seconds', () => {
  const { figure, face, bone, lookAt, live } = stand();
  live(20);
  const eyeLevel = lookAt.target?.position.y ?? 0;
  figure.perform('bow');
  live(1_100);
  expect(bone('spine').rotation.x).toBeGreaterThan(0.14);
  expect(lookAt.target?.position.y).toBeLessThan(eyeLevel - 0.8);
  expect(face.weights.get('blink')).toBeGreaterThan(0.5);
  live(1_900);
  expect(bone('spine').rotation.x).toBeCloseTo(0, 2);
});
