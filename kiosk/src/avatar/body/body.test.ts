import type { VRMHumanBoneName } from '@pixiv/three-vrm';
import { Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import type { Role } from '../role.ts';
import { silence } from '../speech.ts';
import { createBody } from './body.ts';
import { moments, type Moment } from './moments.ts';
import { sides } from './posed-bones.ts';
import { createScriptedSkeleton, type ScriptedSkeleton } from './scripted-skeleton.ts';

type Acting = Pick<Role, 'phase' | 'calm' | 'speech'>;

function stand(build: Parameters<typeof createScriptedSkeleton>[0] = {}) {
  const skeleton = createScriptedSkeleton(build);
  const body = createBody(skeleton, createRandom(1));
  const role: Acting = { phase: 'idle', calm: false, speech: silence };
  const live = (lengthMs: number): void => {
    for (let atMs = 0; atMs < lengthMs; atMs += 20) {
      body.step(20, role);
      body.show();
    }
  };
  return { skeleton, body, role, live };
}

/** Where a bone is in a room in which the avatar faces +Z, as the stage turns those of VRM 0.x. */
function place(skeleton: ScriptedSkeleton, name: VRMHumanBoneName, facing: 1 | -1 = 1): Vector3 {
  skeleton.bone('hips').updateMatrixWorld(true);
  const position = skeleton.bone(name).getWorldPosition(new Vector3());
  return position.set(position.x * facing, position.y, position.z * facing);
}

function handsIn(moment: Moment, build: { facing?: 1 | -1; without?: readonly VRMHumanBoneName[] }) {
  const { skeleton, body, live } = stand(build);
  body.hold(moment);
  live(20);
  const { facing = 1 } = build;
  return [place(skeleton, 'leftHand', facing), place(skeleton, 'rightHand', facing)] as const;
}

describe.each(moments)('%s', (moment) => {
  const [left, right] = handsIn(moment, {});

  test('[A20] an avatar that looks the other way, as those of VRM 0.x do, has its hands in the same places', () => {
    const [other, otherRight] = handsIn(moment, { facing: -1 });
    expect(other.distanceTo(left)).toBeLessThan(0.001);
    expect(otherRight.distanceTo(right)).toBeLessThan(0.001);
  });

  test('[A20] so has one without chest, shoulders, neck and fingers, but for what a missing shoulder shortens', () => {
    const without = ['chest', 'upperChest', 'neck', 'leftShoulder', 'rightShoulder'] as const;
    const [other, otherRight] = handsIn(moment, { without: [...without, 'leftIndexProximal'] });
    expect(other.distanceTo(left)).toBeLessThan(0.03);
    expect(otherRight.distanceTo(right)).toBeLessThan(0.03);
  });
});

test('[A24] the feet stay where they stand whatever the body does', () => {
  const { skeleton, body, role, live } = stand();
  const ankle = place(skeleton, 'leftFoot');
  for (const gesture of ['greet', 'bow', 'point', 'present', 'farewell'] as const) {
    role.phase = gesture === 'point' ? 'speaking' : 'listening';
    body.perform(gesture);
    for (let frame = 0; frame < 200; frame++) {
      live(20);
      expect(place(skeleton, 'leftFoot').distanceTo(ankle)).toBeLessThan(0.001);
      expect(place(skeleton, 'rightFoot').x).toBeCloseTo(-ankle.x, 3);
    }
  }
});

test('[A24] who bows puts the hips back, and the head stays over the feet', () => {
  const { skeleton, body, live } = stand();
  live(20);
  const hips = place(skeleton, 'hips').z;
  body.hold('bow');
  live(20);
  expect(place(skeleton, 'hips').z).toBeLessThan(hips - 0.02);
  expect(place(skeleton, 'head').z).toBeLessThan(0.25);
});

test.each(moments)('[A38] in %s no hand reaches out of the picture', (moment) => {
  const { skeleton, body, live } = stand();
  body.hold(moment);
  live(20);
  for (const side of sides) {
    const joint = place(skeleton, `${side}MiddleDistal`);
    const fingertip = joint
      .clone()
      .multiplyScalar(2)
      .sub(place(skeleton, `${side}MiddleIntermediate`));
    expect(Math.abs(fingertip.x)).toBeLessThan(0.33);
    expect(Math.abs(place(skeleton, `${side}Hand`).x)).toBeLessThan(0.33);
  }
});

const upright = moments.filter((moment) => moment !== 'bow' && moment !== 'greet');

test.each(upright)('[A38] in %s no hand sinks below hands that wait', (moment) => {
  const [waiting] = handsIn('waiting', {});
  const [left, right] = handsIn(moment, {});
  expect(Math.min(left.y, right.y)).toBeGreaterThan(waiting.y - 0.02);
});
