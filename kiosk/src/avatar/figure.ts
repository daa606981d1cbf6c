import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { VRM } from '@pixiv/three-vrm';
import type { VRMAnimation } from '@pixiv/three-vrm-animation';
import { createBody } from './body/body.ts';
import type { Moment } from './body/moments.ts';
import { createCountenance } from './face/countenance.ts';
import { placeHead } from './face/eyes.ts';
import type { Random } from './random.ts';
import type { Role } from './role.ts';

export interface Figure {
  /** Moves once. */
  perform(gesture: Gesture): void;
  /** Performs a recording once. */
  play(recording: VRMAnimation): void;
  /** Stands still in one moment, for pictures. */
  hold(moment: Moment): void;
  /** One frame of life. Owns no timer: whoever draws decides when time passes. */
  update(deltaMs: number): void;
}

/** Longer than any honest frame in milliseconds: after a stall the figure goes on instead of leaping, and hair does not explode. */
const longestFrameMs = 100;

/** Brings a loaded avatar to life: it acts out the role, with what chance adds to it. */
export function createFigure(vrm: VRM, role: Role, random: Random): Figure {
  const body = createBody(vrm.humanoid, random);
  const countenance = createCountenance(vrm, body.trunk, { role, random });
  return {
    perform: (gesture) => body.perform(gesture),
    play: (recording) => body.play(recording),
    hold: (moment) => body.hold(moment),
    /** The order is the rule: the body sets the bones, the look adds to them, and the eyes aim from where that leaves the head. */
    update(sinceMs) {
      const deltaMs = Math.min(sinceMs, longestFrameMs);
      body.step(deltaMs, role);
      countenance.step(deltaMs, body.bowed);
      body.show();
      placeHead(vrm.humanoid);
      vrm.update(deltaMs / 1000);
    },
  };
}
