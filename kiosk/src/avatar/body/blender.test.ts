import { Quaternion, Vector3 } from 'three';
import { describe, expect, test } from 'vitest';
import { degree } from '../motion.ts';
import { createRandom } from '../random.ts';
import { createBlender, type Blender } from './blender.ts';
import { measure } from './build.ts';
import { takeAll } from './pose.ts';
import { poses, type PoseName } from './repertoire.ts';
import { createScriptedSkeleton } from './scripted-skeleton.ts';
import { arrowOf } from './turning.ts';

const stanceOf = takeAll(poses, measure(createScriptedSkeleton()));
const names = Object.keys(poses) as PoseName[];
const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));
const stepMs = 10;

/** Follows every joint and remembers the highest angular speed (degrees a second) and acceleration (degrees a second squared). */
function watch(blender: Blender) {
  const before = blender.turns.map((turn) => turn.clone());
  const speeds = blender.turns.map(() => new Vector3());
  const highest = { speed: 0, acceleration: 0 };
  const speed = new Vector3();
  const turn = new Quaternion();
  return {
    highest,
    run: (lengthMs: number): void => {
      for (let atMs = 0; atMs < lengthMs; atMs += stepMs) {
        blender.step(stepMs);
        for (const [index, now] of blender.turns.entries()) {
          const [was, last] = [before[index] ?? now, speeds[index] ?? speed];
          turn.copy(was).invert().multiply(now);
          if (turn.w < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w);
          arrowOf(turn, speed).multiplyScalar(1_000 / stepMs / degree);
          highest.speed = Math.max(highest.speed, speed.length());
          highest.acceleration = Math.max(highest.acceleration, speed.distanceTo(last) * (1_000 / stepMs));
          last.copy(speed);
          was.copy(now);
        }
      }
    },
  };
}

function distance(blender: Blender, pose: PoseName): number {
  const aims = stanceOf(pose).turns;
  return Math.max(...blender.turns.map((turn, index) => turn.angleTo(aims[index] ?? turn)));
}

test('[A23] between any two poses no joint turns faster than 300 degrees a second or is thrown', () => {
  for (const [from, to] of pairs) {
    const blender = createBlender(stanceOf(from));
    const { run, highest } = watch(blender);
    run(50);
    run(blender.moveTo(stanceOf(to), 600) + 100);
    expect(distance(blender, to), `${from} to ${to}`).toBeLessThan(1e-6);
    expect(highest.speed, `${from} to ${to}`).toBeLessThan(300);
    expect(highest.acceleration, `${from} to ${to}`).toBeLessThan(2_000);
  }
});

describe('[A23] a movement that another cuts into goes over into it without a pop', () => {
  const random = createRandom(11);
  test.each(names)('on the way from %s', (from) => {
    for (const via of names) {
      const to = names[Math.floor(random() * names.length)] ?? from;
      const blender = createBlender(stanceOf(from));
      const { run, highest } = watch(blender);
      run(blender.moveTo(stanceOf(via), 600) * random());
      run(blender.moveTo(stanceOf(to), 600) + 100);
      expect(distance(blender, to)).toBeLessThan(1e-6);
      expect(highest.speed, `${from}, ${via}, ${to}`).toBeLessThan(450);
      expect(highest.acceleration, `${from}, ${via}, ${to}`).toBeLessThan(4_000);
    }
  });
});

test('[A23] a movement takes as long as it was told to, and longer when hands have far to go', () => {
  const blender = createBlender(stanceOf('waiting'));
  expect(blender.moveTo(stanceOf('bowing'), 900)).toBe(900);
  expect(blender.moveTo(stanceOf('wavingOut'), 100)).toBeGreaterThan(400);
});
