import { moods } from '@lobby/shared/protocol/delivery';
import type { MouthShape } from '@lobby/shared/speech/viseme';
import {
  VRMLookAt,
  VRMLookAtExpressionApplier,
  VRMLookAtRangeMap,
  type VRM,
  type VRMExpressionManager,
} from '@pixiv/three-vrm';
import { Object3D, Vector3 } from 'three';
import { expect, test } from 'vitest';
import { loadBareAvatar } from '../../../test/bare-avatar.ts';
import { facingPoints, narrowest, skinOf, widest } from '../../../test/openings.ts';
import { createRandom } from '../random.ts';
import type { Role } from '../role.ts';
import { silence, type Speech } from '../speech.ts';
import { createCountenance } from './countenance.ts';
import { placeHead } from './eyes.ts';

const cast = ['mei', 'lin', 'wei', 'fang', 'yun'] as const;
const phases = ['idle', 'listening', 'thinking', 'speaking'] as const;
const mouths: Partial<Record<MouthShape, number>>[] = [
  {},
  { aa: 1 },
  { ee: 1 },
  { oh: 0.6, aa: 0.4 },
  { closed: 1 },
];

function expressionsOf(vrm: VRM): VRMExpressionManager {
  if (!vrm.expressionManager) throw new Error('the avatar has no expressions');
  return vrm.expressionManager;
}

function neckOf({ humanoid }: VRM): { neck: Object3D; head: Object3D } {
  const bone = (name: 'neck' | 'head'): Object3D => humanoid.getNormalizedBoneNode(name) ?? new Object3D();
  return { neck: bone('neck'), head: bone('head') };
}

const roleOf = (differing: Partial<Role> = {}): Role => ({
  phase: 'idle',
  mood: 'friendly',
  speech: silence,
  calm: false,
  visitor: new Vector3(0, 1.25, 2.3),
  ...differing,
});

/** Sets expressions by hand, as the avatar's own rules let them be seen. */
function show(manager: VRMExpressionManager, weights: Record<string, number>): void {
  manager.resetValues();
  for (const [name, weight] of Object.entries(weights)) manager.setValue(name, weight);
  manager.update();
}

type LivingFace = Awaited<ReturnType<typeof livingFace>>;

/** An avatar's living face with the edges of its mouth and eyes. */
async function livingFace(id: string) {
  const vrm = await loadBareAvatar(id);
  const manager = expressionsOf(vrm);
  const skin = skinOf(vrm);
  const lips = facingPoints(
    skin,
    () => show(manager, {}),
    () => show(manager, { aa: 1 }),
  );
  const lids = facingPoints(
    skin,
    () => show(manager, { blink: 1 }),
    () => show(manager, {}),
  );
  show(manager, {});
  const role = roleOf();
  const countenance = createCountenance(vrm, neckOf(vrm), { role, random: createRandom(4) });
  return { manager, skin, lips, lids, role, countenance };
}

interface Measured {
  lips: number[];
  lids: number[];
  /** How far pressed lips are apart. */
  pressed: number[];
}

/** Lives through one phase in one mood, saying and blinking everything, and measures every frame in millimetres. */
function liveThrough(
  { manager, skin, lips, lids, role, countenance }: LivingFace,
  acted: Partial<Role>,
): Measured {
  const measured: Measured = { lips: [], lids: [], pressed: [] };
  Object.assign(role, acted);
  for (let frame = 0; frame < 600; frame++) {
    const shape = mouths[Math.floor(frame / 7) % mouths.length] ?? {};
    role.speech = acted.phase === 'speaking' ? saying(shape) : silence;
    countenance.step(33, 0);
    manager.update();
    measured.lips.push(narrowest(skin, lips));
    measured.lids.push(narrowest(skin, lids));
    if (manager.getValue('closed') === 1) measured.pressed.push(widest(skin, lips));
  }
  return measured;
}

function saying(shape: Partial<Record<MouthShape, number>>): Speech {
  const heard = { aa: 0, ih: 0, ou: 0, ee: 0, oh: 0, closed: 0, ...shape };
  return { ...silence, mouth: (into) => Boolean(Object.assign(into, heard)) };
}

test.each(cast)(
  '[A64] whatever %s feels, says and blinks, lips and lids never cross, and pressed lips are shut',
  async (id) => {
    const face = await livingFace(id);
    expect(Math.min(face.lips.length, face.lids.length)).toBeGreaterThan(15);
    const measured = phases.flatMap((phase) => moods.map((mood) => liveThrough(face, { phase, mood })));
    expect(Math.min(...measured.flatMap(({ lips }) => lips))).toBeGreaterThan(-0.01);
    expect(Math.min(...measured.flatMap(({ lids }) => lids))).toBeGreaterThan(-0.6);
    const pressed = measured.flatMap((each) => each.pressed);
    expect(pressed.length).toBeGreaterThan(100);
    expect(Math.max(...pressed)).toBeLessThan(0.1);
  },
);

test('[A65] a blink closes the eyes fully in every mood', async () => {
  const { manager, skin, lids, role, countenance } = await livingFace('mei');
  for (const mood of moods) {
    Object.assign(role, { phase: 'listening', mood });
    let narrowestOpening = Infinity;
    for (let frame = 0; frame < 2_000; frame++) {
      countenance.step(10, 0);
      manager.update();
      narrowestOpening = Math.min(narrowestOpening, widest(skin, lids));
    }
    expect(narrowestOpening).toBeLessThan(1);
  }
});

test('[A66] the eyes stay on their point while the head turns under them, also at ten frames a second', async () => {
  const vrm = await loadBareAvatar('mei');
  const neck = neckOf(vrm);
  const role = roleOf({ calm: true });
  const countenance = createCountenance(vrm, neck, { role, random: createRandom(4) });
  const { lookAt } = vrm;
  if (!lookAt) throw new Error('the avatar has no gaze');
  const [eyes, looks] = [new Vector3(), new Vector3()];
  for (let frame = 0; frame < 60; frame++) {
    neck.neck.rotation.set(0, 0, 0);
    neck.head.rotation.set(0.1 * Math.sin(frame), 0.35 * Math.sin(frame * 0.7), 0.05);
    countenance.step(100, 0);
    placeHead(vrm.humanoid);
    vrm.update(0.1);
    vrm.scene.updateMatrixWorld(true);
    const wanted = role.visitor.clone().sub(lookAt.getLookAtWorldPosition(eyes));
    expect(lookAt.getLookAtWorldDirection(looks).angleTo(wanted)).toBeLessThan(0.03);
  }
});

test('[A67] a gaze made of shapes looks where one made of bones does', async () => {
  const vrm = await loadBareAvatar('mei');
  const manager = expressionsOf(vrm);
  const weights = new Map<string, number>();
  manager.setValue = (name, weight) => void weights.set(name, weight);
  const whole = new VRMLookAtRangeMap(90, 1);
  const lookAt = new VRMLookAt(
    vrm.humanoid,
    new VRMLookAtExpressionApplier(manager, whole, whole, whole, whole),
  );
  const role = roleOf({ calm: true, seen: { x: 1, y: 0 } });
  const countenance = createCountenance({ expressionManager: manager, lookAt }, neckOf(vrm), {
    role,
    random: createRandom(4),
  });
  for (let frame = 0; frame < 100; frame++) countenance.step(33, 0);
  lookAt.update(0.03);
  // The eyes alone: this head is not held by a posture and stays where it was.
  expect((weights.get('lookLeft') ?? 0) * 90).toBeCloseTo(30, 0);
  expect(weights.get('lookRight')).toBe(0);
  role.seen = { x: -1, y: 0 };
  for (let frame = 0; frame < 100; frame++) countenance.step(33, 0);
  lookAt.update(0.03);
  expect((weights.get('lookRight') ?? 0) * 90).toBeCloseTo(30, 0);
});
