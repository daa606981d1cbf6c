import { Quaternion, Vector3 } from 'three';
import type { Stance } from './pose.ts';
import { arrowOf, turnAlong } from './turning.ts';

/** Faster turns of a joint look like a machine's, in radians a second. */
const fastestTurn = 5.2;

/** A movement of least jerk is this much faster at its middle than on average (Flash and Hogan, 1985). */
const peakOverMean = 1.875;

/** What is left of the way when a movement begins, and how fast it was going then, as arrows. */
interface Rest {
  readonly distance: Vector3;
  /** Scaled by the length of the movement. */
  readonly speed: Vector3;
}

interface Joint extends Rest {
  readonly now: Quaternion;
  /** A frame ago. */
  readonly before: Quaternion;
  aim: Quaternion;
}

/** The body's joints on their way from pose to pose. */
export interface Blender {
  /** Where the joints are; written anew each step. */
  readonly turns: readonly Quaternion[];
  readonly hips: Vector3;
  /**
   * Sets off for a stance from wherever the body is, with the speed it has, and says how long it takes: at least `moveMs`.
   * A stance that moves itself is followed; it has to begin at rest.
   */
  moveTo(stance: Stance, moveMs: number): number;
  /** Is in a stance at once, for the first frame and for pictures. */
  be(stance: Stance): void;
  step(deltaMs: number): void;
}

const [arrow, earlier, rest] = [new Vector3(), new Vector3(), new Vector3()];
const [turn, turnBefore] = [new Quaternion(), new Quaternion()];

/**
 * Blends poses by what is called inertialisation: the distance to the new pose fades out along the curve of least jerk that
 * takes up the speed the joint had, so that nothing pops however often one movement cuts into another.
 */
export function createBlender(first: Stance): Blender {
  const joints = first.turns.map((aim): Joint => ({
    now: aim.clone(),
    before: aim.clone(),
    aim,
    ...createRest(),
  }));
  const hips = first.hips.clone();
  const hipsBefore = first.hips.clone();
  const hipsRest = createRest();
  let hipsAim = first.hips;
  let sinceMs = 0;
  let lengthMs = 1;
  let frameMs = 0;

  function aimAt(stance: Stance): void {
    for (const [index, joint] of joints.entries()) joint.aim = stance.turns[index] ?? joint.aim;
    hipsAim = stance.hips;
  }

  function advance(along: number): void {
    for (const { now, before, aim, distance, speed } of joints) {
      before.copy(now);
      now.copy(aim).multiply(turnAlong(fade(distance, speed, along), turn));
    }
    hipsBefore.copy(hips);
    hips.copy(hipsAim).add(fade(hipsRest.distance, hipsRest.speed, along));
  }

  return {
    turns: joints.map(({ now }) => now),
    hips,
    moveTo(stance, moveMs) {
      aimAt(stance);
      sinceMs = 0;
      lengthMs = Math.max(moveMs, (1_000 * peakOverMean * widest(joints)) / fastestTurn);
      const speedScale = frameMs > 0 ? lengthMs / frameMs : 0;
      for (const joint of joints) setOff(joint, speedScale);
      hipsRest.distance.subVectors(hips, hipsAim);
      hipsRest.speed.subVectors(hips, hipsBefore).multiplyScalar(speedScale);
      return lengthMs;
    },
    be(stance) {
      aimAt(stance);
      sinceMs = lengthMs;
      frameMs = 0;
      advance(1);
    },
    step(deltaMs) {
      if (deltaMs <= 0) return;
      frameMs = deltaMs;
      sinceMs += deltaMs;
      advance(Math.min(1, sinceMs / lengthMs));
    },
  };
}

function createRest(): Rest {
  return { distance: new Vector3(), speed: new Vector3() };
}

function widest(joints: readonly Joint[]): number {
  return joints.reduce((most, { now, aim }) => Math.max(most, now.angleTo(aim)), 0);
}

function setOff({ now, before, aim, distance, speed }: Joint, speedScale: number): void {
  turn.copy(aim).invert().multiply(now);
  if (turn.w < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w);
  arrowOf(turn, distance);
  turnBefore.copy(aim).invert().multiply(before);
  // Written the same way round: else a joint at half a turn would seem to race.
  if (turnBefore.dot(turn) < 0) turnBefore.set(-turnBefore.x, -turnBefore.y, -turnBefore.z, -turnBefore.w);
  speed.subVectors(distance, arrowOf(turnBefore, earlier)).multiplyScalar(speedScale);
}

/** The quintic that leaves with the given distance and speed and arrives with neither, without acceleration at either end. */
function fade(distance: Vector3, speed: Vector3, along: number): Vector3 {
  const cube = along ** 3;
  const left = 1 - cube * (10 - along * (15 - 6 * along));
  const carried = along - cube * (6 - along * (8 - 3 * along));
  return rest.copy(distance).multiplyScalar(left).add(arrow.copy(speed).multiplyScalar(carried));
}
