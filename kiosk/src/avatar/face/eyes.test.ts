import { Object3D, Vector3 } from 'three';
import { expect, test } from 'vitest';
import type { Place, Role } from '../role.ts';
import { silence } from '../speech.ts';
import type { Direction } from './direction.ts';
import { createEyes } from './eyes.ts';

const frameMs = 10;
const lens = new Vector3(0, 1.25, 2.3);

/** Eyes and a neck, and a gaze that stays where it is put. */
function createLook(aim: Direction, seen?: Place) {
  const lookAt: { target?: Object3D } = {};
  const neck = { neck: new Object3D(), head: new Object3D() };
  const role: Role = { phase: 'idle', mood: 'friendly', speech: silence, calm: false, visitor: lens, seen };
  const eyes = createEyes(lookAt as Parameters<typeof createEyes>[0], neck, role);
  const gaze = { eyes: aim, aim, home: Math.hypot(aim.yaw, aim.pitch) < 3, step: () => 0 };
  const hold = (lengthMs: number, bowed = 0): number => {
    let lids = 0;
    for (let atMs = 0; atMs < lengthMs; atMs += frameMs) {
      neck.neck.rotation.set(0, 0, 0);
      neck.head.rotation.set(0, 0, 0);
      lids = eyes.turn(frameMs, gaze, bowed);
    }
    return lids;
  };
  const headYaw = (): number => ((neck.neck.rotation.y + neck.head.rotation.y) * 180) / Math.PI;
  const point = (): Vector3 => lookAt.target?.position ?? new Vector3();
  return { role, hold, headYaw, point };
}

test('[A6] eyes alone do glances of less than 15 degrees; a larger one brings the head, later and part of the way', () => {
  const small = createLook({ yaw: 14, pitch: 2 });
  small.hold(2_000);
  expect(small.headYaw()).toBe(0);
  const large = createLook({ yaw: -22, pitch: 8 });
  large.hold(60);
  expect(Math.abs(large.headYaw())).toBeLessThan(2);
  large.hold(1_500);
  expect(large.headYaw()).toBeLessThan(-8);
  expect(large.headYaw()).toBeGreaterThan(-12);
});

test('[A62] the look follows the face that the camera sees, without a jump, and comes back to the lens when it sees nobody', () => {
  const { role, hold, point, headYaw } = createLook({ yaw: 0, pitch: 0 });
  hold(100);
  expect(point().toArray()).toEqual(lens.toArray());
  role.seen = { x: 0.6, y: -0.3 };
  let furthest = 0;
  for (let frame = 0; frame < 200; frame++) {
    const before = point().clone();
    hold(frameMs);
    furthest = Math.max(furthest, before.distanceTo(point()));
  }
  expect(furthest).toBeLessThan(0.04);
  expect(Math.atan2(point().x, lens.z) * (180 / Math.PI)).toBeCloseTo(18, 1);
  expect(point().y).toBeLessThan(lens.y - 0.15);
  expect(headYaw()).toBeGreaterThan(11);
  role.seen = undefined;
  hold(3_000);
  expect(point().distanceTo(lens)).toBeLessThan(0.01);
});

test('[A63] lids follow eyes that look down, and not those that look up', () => {
  const look = (pitch: number, bowed = 0): number => createLook({ yaw: 0, pitch }).hold(1_000, bowed);
  expect(look(6)).toBe(0);
  expect(look(-6)).toBeGreaterThan(0.05);
  expect(look(-12)).toBeGreaterThan(look(-6));
  expect(look(-60)).toBeLessThanOrEqual(0.6);
  expect(look(0, 1)).toBeGreaterThan(0.85);
});
