import type { Phase } from '@lobby/shared/protocol/visitor';
import type { VRM } from '@pixiv/three-vrm';
import type { Vector3 } from 'three';
import { createBlink } from './face/blink.ts';
import { trunkOf } from './body/bones.ts';
import { createBow } from './body/bow.ts';
import { createEyes } from './face/eyes.ts';
import type { Face } from './face/face.ts';
import { createGaze } from './face/gaze.ts';
import { createMood } from './face/mood.ts';
import { createMouth, type MouthSource } from './face/mouth.ts';
import { createPosture } from './body/posture.ts';
import type { Random } from './random.ts';
import { standClasped } from './body/stance.ts';

export interface Life {
  random: Random;
  /** For visitors who asked their system for less motion: no sway, nods or glances. */
  calm: boolean;
  /** Where the visitor's face is, in metres; may be moved at any time. */
  visitor: Vector3;
}

export interface Figure {
  setPhase(phase: Phase): void;
  setMouth(source: MouthSource): void;
  bow(): void;
  /** One frame of life. Owns no timer: whoever draws decides when time passes. */
  update(deltaMs: number): void;
}

/** Longer than any honest frame in milliseconds: after a stall the figure goes on instead of leaping, and hair does not explode. */
const longestFrameMs = 100;

/** How far the lids go down with a bow, 0 to 1. */
const loweredLids = 0.55;

/** An avatar's face where it has none: a figure without expressions still stands and looks. */
const blankFace: Face = { setValue: () => undefined, getExpression: () => null };

/** Brings a loaded avatar to life. */
export function createFigure(vrm: VRM, life: Life): Figure {
  const trunk = trunkOf(vrm.humanoid);
  const face = vrm.expressionManager ?? blankFace;
  const posture = createPosture(trunk, life);
  const bow = createBow();
  const gaze = createGaze(life.random, life.calm);
  const turnEyes = createEyes(vrm.lookAt, life.visitor);
  const mood = createMood(face);
  const mouth = createMouth(face);
  const blink = createBlink(life.random);
  let phase: Phase = 'idle';
  standClasped(vrm.humanoid);
  return {
    setPhase(next) {
      phase = next;
    },
    setMouth: (source) => mouth.listenTo(source),
    bow: () => bow.start(),
    /** The order is the rule: posture sets the bones, gaze adds to them; the mouth has its say over the mood, the lids over all. */
    update(sinceMs) {
      const deltaMs = Math.min(sinceMs, longestFrameMs);
      const bowed = bow.step(deltaMs);
      posture.step(deltaMs, phase, bowed);
      const leapt = gaze.step(deltaMs, phase);
      turnEyes(trunk, gaze, bowed);
      mood.step(deltaMs, phase);
      mouth.step(deltaMs);
      if (leapt) blink.start();
      face.setValue('blink', Math.max(blink.step(deltaMs, phase !== 'idle'), bowed * loweredLids));
      vrm.update(deltaMs / 1000);
    },
  };
}
