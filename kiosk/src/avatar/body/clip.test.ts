import type { VRMHumanBoneName } from '@pixiv/three-vrm';
import { VRMAnimation } from '@pixiv/three-vrm-animation';
import { Quaternion, QuaternionKeyframeTrack, Vector3, VectorKeyframeTrack } from 'three';
import { expect, test } from 'vitest';
import { degree } from '../motion.ts';
import { createRandom } from '../random.ts';
import type { Role } from '../role.ts';
import { silence } from '../speech.ts';
import { createBody } from './body.ts';
import { measure } from './build.ts';
import { createClip } from './clip.ts';
import { takeAll } from './pose.ts';
import { posedBones } from './posed-bones.ts';
import { poses } from './repertoire.ts';
import { createScriptedSkeleton } from './scripted-skeleton.ts';

const raised = new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), 60 * degree);

/** Two seconds in which the left arm goes up and a figure twice as tall as ours walks three metres aside and sinks by 10 cm. */
function record(): VRMAnimation {
  const recording = new VRMAnimation();
  recording.duration = 2;
  recording.restHipsPosition = new Vector3(0, 1.8, 0);
  const turn = (bone: VRMHumanBoneName): QuaternionKeyframeTrack =>
    new QuaternionKeyframeTrack(bone, [0, 2], [0, 0, 0, 1, ...raised.toArray()]);
  for (const bone of ['leftUpperArm', 'upperChest', 'leftUpperLeg'] as const)
    recording.humanoidTracks.rotation.set(bone, turn(bone));
  const way = new VectorKeyframeTrack('hips', [0, 2], [5, 1.8, 0, 8, 1.7, 0]);
  recording.humanoidTracks.translation.set('hips', way);
  return recording;
}

const skeleton = createScriptedSkeleton();
const build = measure(skeleton);
const ground = takeAll(poses, build)('waiting');

function clipAtItsEnd() {
  const clip = createClip(record(), build, ground);
  for (let atMs = 0; atMs <= clip.lengthMs; atMs += 20) clip.step(20);
  return clip;
}

test('[A35] a recording turns the bones it knows, its upper chest the chest, and leaves the others as they stand', () => {
  const { stance } = clipAtItsEnd();
  const turnOf = (bone: (typeof posedBones)[number]): number => posedBones.indexOf(bone);
  expect(stance.turns[turnOf('leftUpperArm')]?.angleTo(raised)).toBeLessThan(1e-3);
  expect(stance.turns[turnOf('chest')]?.angleTo(raised)).toBeLessThan(1e-3);
  const elbow = turnOf('rightLowerArm');
  expect(stance.turns[elbow]?.angleTo(ground.turns[elbow] ?? raised)).toBe(0);
});

test('[A35] hips sink in proportion to their own height, and go no further aside than standing legs let them', () => {
  const { hips } = clipAtItsEnd().stance;
  expect(hips.y).toBeCloseTo(-0.05, 3);
  expect(hips.x).toBeCloseTo(0.12, 3);
});

test('[A35] a recording begins slowly, ends at its end, and the body goes back to its pose without a jerk', () => {
  const own = createScriptedSkeleton();
  const body = createBody(own, createRandom(1));
  const role: Pick<Role, 'phase' | 'calm' | 'speech'> = { phase: 'speaking', calm: false, speech: silence };
  const arm = own.bone('leftUpperArm').quaternion;
  const run = (lengthMs: number): number => {
    const before = arm.clone();
    let fastest = 0;
    for (let atMs = 0; atMs < lengthMs; atMs += 20) {
      before.copy(arm);
      body.step(20, role);
      body.show();
      fastest = Math.max(fastest, before.angleTo(arm) / degree / 0.02);
    }
    return fastest;
  };
  run(1_500);
  body.play(record());
  expect(run(2_150)).toBeLessThan(350);
  expect(arm.angleTo(raised)).toBeLessThan(5 * degree);
  expect(run(2_500)).toBeLessThan(350);
  expect(arm.angleTo(raised)).toBeGreaterThan(60 * degree);
});
