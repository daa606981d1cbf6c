import type { VRMHumanBoneName } from '@pixiv/three-vrm';
import type { VRMAnimation } from '@pixiv/three-vrm-animation';
import { Quaternion, Vector3 } from 'three';
import { smooth } from '../motion.ts';
import type { Build } from './build.ts';
import type { Stance } from './pose.ts';
import { posedBones } from './posed-bones.ts';

/** A recording begins slowly, whatever it shows at its start: a body cannot be at full speed at once. */
const easeMs = 400;

/** Feet stay where they stand, so hips go no further than standing legs let them, in metres. */
const hipsReach = { aside: 0.12, down: 0.25, up: 0.02 } as const;

/** A recorded movement, performed on an avatar's own bones. */
export interface Clip {
  /** How long it takes, its slow beginning included. */
  readonly lengthMs: number;
  /** Where the recording has the body just now; it moves itself with each step. */
  readonly stance: Stance;
  step(deltaMs: number): void;
}

type Sample = (seconds: number) => void;

/**
 * Fits a VRMA recording to a build: turns are taken as they are, the hips' way in proportion to the hips' height. Bones that it
 * does not move stay as `ground` has them; faces, legs and feet are not its business.
 */
export function createClip(recording: VRMAnimation, build: Build, ground: Stance): Clip {
  const turns = ground.turns.map((turn) => turn.clone());
  const hips = new Vector3();
  const samples = posedBones.map((bone, index) => sampleTurn(recording, bone, turns[index]));
  samples.push(sampleChestEnd(recording, turns[posedBones.indexOf('chest')]));
  samples.push(sampleWay(recording, build, hips));
  let sinceMs = 0;
  let playedMs = 0;

  function sampleAll(): void {
    const seconds = Math.min(playedMs / 1_000, recording.duration);
    for (const take of samples) take(seconds);
  }

  sampleAll();
  return {
    lengthMs: recording.duration * 1_000 + easeMs / 2,
    stance: { turns, hips, beating: [] },
    step(deltaMs) {
      sinceMs += deltaMs;
      playedMs += deltaMs * smooth(sinceMs / easeMs);
      sampleAll();
    },
  };
}

const nothing: Sample = () => undefined;

function sampleTurn(
  { humanoidTracks }: VRMAnimation,
  bone: VRMHumanBoneName,
  into: Quaternion | undefined,
): Sample {
  const track = humanoidTracks.rotation.get(bone);
  if (!track || !into) return nothing;
  const interpolant = track.InterpolantFactoryMethodLinear(new Float32Array(4));
  return (seconds) => void into.fromArray(interpolant.evaluate(seconds));
}

/** What a recording turns in the upper chest, the chest of this body turns as well. */
function sampleChestEnd(recording: VRMAnimation, chest: Quaternion | undefined): Sample {
  const end = new Quaternion();
  const sample = sampleTurn(recording, 'upperChest', end);
  if (!chest || sample === nothing) return nothing;
  const movesChest = recording.humanoidTracks.rotation.has('chest');
  return (seconds) => {
    sample(seconds);
    if (movesChest) chest.multiply(end);
    else chest.copy(end);
  };
}

function sampleWay({ humanoidTracks, restHipsPosition }: VRMAnimation, build: Build, into: Vector3): Sample {
  const track = humanoidTracks.translation.get('hips');
  if (!track || restHipsPosition.y <= 0) return nothing;
  const interpolant = track.InterpolantFactoryMethodLinear(new Float32Array(3));
  const scale = build.hips.y / restHipsPosition.y;
  // Where a recording begins is where its figure stands, and only how high tells how it stands.
  const start = new Vector3().fromArray(interpolant.evaluate(0)).setY(restHipsPosition.y);
  return (seconds) => {
    into.fromArray(interpolant.evaluate(seconds)).sub(start).multiplyScalar(scale);
    into.y = Math.min(hipsReach.up, Math.max(-hipsReach.down, into.y));
    const aside = Math.hypot(into.x, into.z);
    const kept = hipsReach.aside / Math.max(aside, hipsReach.aside);
    into.x *= kept;
    into.z *= kept;
  };
}
