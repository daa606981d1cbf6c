import { expect } from '@playwright/test';
import { catalogue } from '@lobby/avatars/catalogue';
import { test } from '../src/studio-test.ts';

/** Brisk for a person at a desk, in degrees a second. Eyes leap, and are not counted. */
const fastest = 300;

/** Speed that a joint may gain or lose from one frame to the next before it looks like a jerk: 4,000 degrees a second squared. */
const hardestJolt = 67;

/** How far an expression may go in a frame: lips that close for a b take about two. */
const widestLeap = 0.7;

const frameMs = 1000 / 60;

for (const { id, file } of catalogue) {
  test(`[A46] for a minute of a visit ${id} moves like a person: nothing jerks, freezes or tears`, async ({
    studio: { page },
  }) => {
    const seen = await page.evaluate(watchMinute, { url: `/avatars/${file}`, frameMs });
    expect.soft(seen.speed.most, `${seen.speed.where}, degrees a second`).toBeLessThan(fastest);
    expect.soft(seen.jolt.most, `${seen.jolt.where}, gained in a frame`).toBeLessThan(hardestJolt);
    expect(seen.stillMs.most, seen.stillMs.where).toBeLessThan(1_000);
    for (const [name, values] of Object.entries(seen.weights)) {
      expect(Math.min(...values), name).toBeGreaterThanOrEqual(0);
      expect(Math.max(...values), name).toBeLessThanOrEqual(1);
      const leaps = values.map((value, frame) => Math.abs(value - (values[frame - 1] ?? value)));
      expect(Math.max(...leaps), `${name} within a frame`).toBeLessThan(widestLeap);
    }
    expect(Math.max(...(seen.weights['blink'] ?? []))).toBeGreaterThan(0.99);
    expect(Math.max(...(seen.weights['closed'] ?? []))).toBeGreaterThan(0.99);
    expect(Math.max(...(seen.weights['aa'] ?? []))).toBeGreaterThan(0.3);
  });
}

/** Runs in the page: what is the most that any joint did, and what every expression did. */
async function watchMinute({ url, frameMs: stepMs }: { url: string; frameMs: number }) {
  const { studio } = window;
  const sitting = await studio.createSitting(studio.canvas(60, 80), url);
  const { humanoid, expressionManager } = sitting.vrm;
  const joints = Object.keys(humanoid.humanBones).flatMap((name) => {
    const node = /eye/i.test(name) ? null : humanoid.getNormalizedBoneNode(name as 'hips');
    return node ? [{ name, node, last: node.quaternion.clone(), speed: 0 }] : [];
  });
  const [speed, jolt, stillMs] = [most(), most(), most()];
  const weights: Record<string, number[]> = {};
  let restingMs = 0;
  studio.playMinute(sitting, stepMs, (atMs) => {
    const moved = joints.map((joint) => {
      const degrees = (joint.last.angleTo(joint.node.quaternion) * 180) / Math.PI;
      const now = degrees / (stepMs / 1000);
      const where = `${joint.name} at ${Math.round(atMs)} ms`;
      // The very first frame takes the avatar from the stance of its file.
      if (atMs > 2 * stepMs) note(speed, now, where);
      if (atMs > 2 * stepMs) note(jolt, Math.abs(now - joint.speed), where);
      joint.last.copy(joint.node.quaternion);
      joint.speed = now;
      return now;
    });
    restingMs = Math.max(...moved) < 0.02 ? restingMs + stepMs : 0;
    note(stillMs, restingMs, `at ${Math.round(atMs)} ms`);
    for (const { expressionName: name } of expressionManager?.expressions ?? [])
      (weights[name] ??= []).push(expressionManager?.getValue(name) ?? 0);
  });
  sitting.close();
  return { speed, jolt, stillMs, weights };

  function most(): { most: number; where: string } {
    return { most: 0, where: '' };
  }

  function note(record: { most: number; where: string }, value: number, where: string): void {
    if (value > record.most) Object.assign(record, { most: value, where });
  }
}
