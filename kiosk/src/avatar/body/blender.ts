import { Quaternion, Vector3 } from 'three';
import type { Stance } from './pose.ts';
import { arrowOf, turnAlong } from './turning.ts';

/** Faster turns of a joint look like a machine's, in radians a second. */
const fastestTurn = 5.2;

/** A movement of least jerk is this much faster at its middle than on average (Flash and Hogan, 1985). */
const peakOverMean = 1.875;

/** How far one joint still is from the target, and how fast it was moving when the movement began. */
interface Rest {
  readonly distance: Vector3;
  /** Scaled by the length of the movement. */
  readonly speed: Vector3;
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
const turn = new Quaternion();

/**
 * Blends poses by what is called inertialisation: the distance to the new pose fades out along the curve of least jerk that
 * takes up the speed the joint had, so that nothing pops however often one movement cuts into another.
 */
export function createBlender(first: Stance): Blender {
  const turns = first.turns.map((start) => start.clone());
  const before = first.turns.map((start) => start.clone());
  const hips = first.hips.clone();
  const hipsBefore = first.hips.clone();
  const rests = turns.map(createRest);
  const hipsRest = createRest();
  let target = first;
  let sinceMs = 0;
  let lengthMs = 1;
  let frameMs = 0;

  function remember(): void {
    for (const [index, now] of turns.entries()) before[index]?.copy(now);
    hipsBefore.copy(hips);
  }

  return {
    turns,
    hips,
    moveTo(stance, moveMs) {
      target = stance;
      sinceMs = 0;
      lengthMs = Math.max(moveMs, (1_000 * peakOverMean * widest(turns, stance)) / fastestTurn);
      const speedScale = frameMs > 0 ? lengthMs / frameMs : 0;
      for (const [index, aim] of stance.turns.entries()) {
        const [now, was, own] = [turns[index], before[index], rests[index]];
        if (now && was && own) measureTurn(own, [aim, now, was], speedScale);
      }
      hipsRest.distance.subVectors(hips, stance.hips);
      hipsRest.speed.subVectors(hips, hipsBefore).multiplyScalar(speedScale);
      return lengthMs;
    },
    be(stance) {
      target = stance;
      sinceMs = lengthMs;
      frameMs = 0;
      this.step(0);
      remember();
    },
    step(deltaMs) {
      if (deltaMs > 0) {
        remember();
        frameMs = deltaMs;
      }
      sinceMs += deltaMs;
      const along = Math.min(1, sinceMs / lengthMs);
      for (let index = 0; index < turns.length; index++) {
        const [now, aim, own] = [turns[index], target.turns[index], rests[index]];
        if (now && aim && own) now.copy(aim).multiply(turnAlong(fade(own, along), turn));
      }
      hips.copy(target.hips).add(fade(hipsRest, along));
    },
  };
}

function createRest(): Rest {
  return { distance: new Vector3(), speed: new Vector3() };
}

function widest(turns: readonly Quaternion[], stance: Stance): number {
  return turns.reduce((most, now, index) => Math.max(most, now.angleTo(stance.turns[index] ?? now)), 0);
}

function measureTurn(own: Rest, turns: readonly [Quaternion, Quaternion, Quaternion], scale: number): void {
  const [aim, now, was] = turns;
  turn.copy(aim).invert().multiply(now);
  if (turn.w < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w);
  arrowOf(turn, own.distance);
  // The turn of a frame ago, written the same way round: else a joint at half a turn would seem to race.
  const { x, y, z, w } = turn;
  turn.copy(aim).invert().multiply(was);
  if (turn.x * x + turn.y * y + turn.z * z + turn.w * w < 0) turn.set(-turn.x, -turn.y, -turn.z, -turn.w);
  own.speed.subVectors(own.distance, arrowOf(turn, earlier)).multiplyScalar(scale);
}

/** The quintic that leaves with the given distance and speed and arrives with neither, without acceleration at either end. */
function fade({ distance, speed }: Rest, along: number): Vector3 {
  const cube = along ** 3;
  const left = 1 - cube * (10 - along * (15 - 6 * along));
  const carried = along - cube * (6 - along * (8 - 3 * along));
  return rest.copy(distance).multiplyScalar(left).add(arrow.copy(speed).multiplyScalar(carried));
}
