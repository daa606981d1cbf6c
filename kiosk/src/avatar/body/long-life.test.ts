import { gestures } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Quaternion } from 'three';
import { expect, test } from 'vitest';
import { degree } from '../motion.ts';
import { between, createRandom } from '../random.ts';
import type { Role } from '../role.ts';
import { silence } from '../speech.ts';
import { createBody } from './body.ts';
import { createScriptedSkeleton } from './scripted-skeleton.ts';
import { createScriptedSpeech } from './scripted-speech.ts';

const frameMs = 50;
const phases: readonly Phase[] = ['idle', 'listening', 'thinking', 'speaking'];

function pick<Item>(
  items: readonly [Item, ...Item[]] | readonly Item[],
  random: () => number,
): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** A working day in which anything may happen at any moment; `look` sees each frame. */
function live(seconds: number, look: (turns: readonly Quaternion[], names: readonly string[]) => void): void {
  const skeleton = createScriptedSkeleton();
  const body = createBody(skeleton, createRandom(1));
  const speech = createScriptedSpeech();
  const role: Pick<Role, 'phase' | 'calm' | 'speech'> = { phase: 'idle', calm: false, speech: silence };
  const random = createRandom(9);
  const names = [...skeleton.bones.keys()];
  const turns = [...skeleton.bones.values()].map(({ quaternion }) => quaternion);
  let untilMs = 0;
  for (let atMs = 0; atMs < seconds * 1_000; atMs += frameMs) {
    untilMs -= frameMs;
    if (untilMs <= 0) {
      untilMs = between(random, 150, 9_000);
      role.phase = pick(phases, random) ?? 'idle';
      role.speech = role.phase === 'speaking' ? speech : silence;
      const gesture = pick(gestures, random);
      if (gesture && random() < 0.4) body.perform(gesture);
    }
    speech.atMs = atMs;
    body.step(frameMs, role);
    body.show();
    look(turns, names);
  }
}

test('[A30] in 10,000 seconds of anything at any moment no joint jerks', () => {
  const before: Quaternion[] = [];
  const speeds: number[] = [];
  let fastest = '';
  let highest = { speed: 0, change: 0 };
  live(10_000, (turns, names) => {
    for (const [index, turn] of turns.entries()) {
      const was = (before[index] ??= turn.clone());
      const speed = was.angleTo(turn) / degree / (frameMs / 1_000);
      const change = Math.abs(speed - (speeds[index] ?? 0)) / (frameMs / 1_000);
      if (speed > highest.speed) fastest = names[index] ?? '';
      highest = { speed: Math.max(highest.speed, speed), change: Math.max(highest.change, change) };
      speeds[index] = speed;
      was.copy(turn);
    }
  });
  expect(highest.speed, `at ${fastest}`).toBeLessThan(300);
  expect(highest.change).toBeLessThan(2_000);
});

test('[A31] a waiting figure is never frozen: it breathes every second and its hands move every 40 seconds', () => {
  const skeleton = createScriptedSkeleton();
  const body = createBody(skeleton, createRandom(2));
  const chest = skeleton.bone('chest').quaternion;
  const elbow = skeleton.bone('leftLowerArm').quaternion;
  const [chestWas, elbowWas] = [chest.clone(), elbow.clone()];
  const still = { chestMs: 0, elbowMs: 0 };
  const longest = { chestMs: 0, elbowMs: 0 };
  for (let atMs = 0; atMs < 10_000_000; atMs += 100) {
    body.step(100, { phase: 'idle', calm: false, speech: silence });
    body.show();
    still.chestMs = chest.angleTo(chestWas) < 1e-6 ? still.chestMs + 100 : 0;
    still.elbowMs = elbow.angleTo(elbowWas) < 1e-6 ? still.elbowMs + 100 : 0;
    longest.chestMs = Math.max(longest.chestMs, still.chestMs);
    longest.elbowMs = Math.max(longest.elbowMs, still.elbowMs);
    chestWas.copy(chest);
    elbowWas.copy(elbow);
  }
  expect(longest.chestMs).toBeLessThan(1_300);
  expect(longest.elbowMs).toBeLessThan(40_000);
});
