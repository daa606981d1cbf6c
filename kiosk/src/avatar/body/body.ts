import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { VRMAnimation } from '@pixiv/three-vrm-animation';
import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createBlender } from './blender.ts';
import { measure, type Skeleton } from './build.ts';
import { createCarriage } from './carriage.ts';
import { calmSlowness, createChoreography } from './choreography.ts';
import { createClip, type Clip } from './clip.ts';
import { createBeatingHands } from './beating-hands.ts';
import { createLegs } from './legs.ts';
import { createLife } from './life.ts';
import { poseAt, type Moment } from './moments.ts';
import { takeAll, type Stance } from './pose.ts';
import { createPuppet, type Trunk } from './puppet.ts';
import { poses, scoreOf, scores } from './repertoire.ts';

/** What an avatar's skeleton does, from the floor up. */
export interface Body {
  /** The eyes' share of the movement is added here, between `step` and `show`. */
  readonly trunk: Trunk;
  /** 0 upright, 1 fully bowed. */
  readonly bowed: number;
  perform(gesture: Gesture): void;
  /** Performs a recording once, like a gesture. */
  play(recording: VRMAnimation): void;
  /** Stands still in a moment, for pictures, from now on. */
  hold(moment: Moment): void;
  /** Works out this frame's movement. */
  step(deltaMs: number, role: Pick<Role, 'phase' | 'calm' | 'speech'>): void;
  /** Hands it to the avatar. */
  show(): void;
}

/** Takes over an avatar that has not been moved yet. */
export function createBody(humanoid: Skeleton, random: Random): Body {
  const build = measure(humanoid);
  const puppet = createPuppet(humanoid);
  const stanceOf = takeAll(poses, build);
  let stance: Stance = stanceOf('waiting');
  let clip: Clip | undefined;
  const blender = createBlender(stance);
  const choreography = createChoreography(random, (pose, moveMs) => {
    clip = typeof pose === 'string' ? undefined : pose;
    stance = typeof pose === 'string' ? stanceOf(pose) : pose.stance;
    return blender.moveTo(stance, moveMs);
  });
  const carriage = createCarriage(puppet, build);
  const life = createLife(puppet, random);
  const hands = createBeatingHands(puppet);
  const plantFeet = createLegs(puppet, build);
  let held: Moment | undefined;

  function live(deltaMs: number, role: Pick<Role, 'phase' | 'calm' | 'speech'>): void {
    choreography.step(deltaMs, role);
    clip?.step(role.calm ? deltaMs / calmSlowness : deltaMs);
    blender.step(deltaMs);
    carriage.take(blender);
    life.step(deltaMs, role);
    hands.step(deltaMs, stance.beating, life.beat);
  }

  return {
    trunk: puppet,
    get bowed() {
      return carriage.bowed;
    },
    perform(gesture) {
      if (gesture === 'nod') life.nod();
      else choreography.perform(scores[gesture]);
    },
    play: (recording) => choreography.perform(scoreOf(createClip(recording, build, stanceOf('waiting')))),
    hold(moment) {
      held = moment;
      blender.be(stanceOf(poseAt[moment]));
    },
    step(deltaMs, role) {
      if (held === undefined) live(deltaMs, role);
      else carriage.take(blender);
      if (held === 'nod') life.dipHead();
      carriage.balance();
      plantFeet();
    },
    show: () => puppet.show(),
  };
}
