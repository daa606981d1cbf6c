import type { Object3D } from 'three';
import { degree } from '../motion.ts';
import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createBreath } from './breath.ts';
import { createEmphasis } from './emphasis.ts';
import { createHeadBearing } from './head-bearing.ts';
import { createNod } from './nod.ts';
import type { Puppet } from './puppet.ts';
import { createSway } from './sway.ts';

const weightShiftMetres = 0.011;

/** How deep a nod goes, and a dip on a stressed syllable, in degrees. */
const nodDegrees = 4;
const dipDegrees = 3.2;

const heldNodDegrees = 9;

export interface Life {
  nod(): void;
  /** The middle of a nod, for pictures. */
  dipHead(): void;
  /** How far hands that beat time are into their beat, 0 to 1. */
  readonly beat: number;
  /** Adds the small movements of a living body to the pose of this frame. */
  step(deltaMs: number, role: Pick<Role, 'phase' | 'calm' | 'speech'>): void;
}

/** What moves while a pose is held: breath, weight, nods, and the head with the words. A calm body only breathes. */
export function createLife(puppet: Puppet, random: Random): Life {
  const [breath, sway, nod] = [createBreath(random), createSway(random), createNod(random)];
  const [emphasis, bearing] = [createEmphasis(random), createHeadBearing(random)];
  const moment = { clauseBegins: false, calm: false };
  let beat = 0;
  return {
    nod: () => nod.start(),
    dipHead: () => bow(puppet, heldNodDegrees),
    get beat() {
      return beat;
    },
    step(deltaMs, { phase, calm, speech }) {
      emphasis.step(deltaMs, speech);
      moment.clauseBegins = emphasis.clauseBegins;
      moment.calm = calm;
      bearing.step(deltaMs, moment);
      beat = calm ? 0 : emphasis.beat;
      breathe(puppet, breath.step(deltaMs));
      shiftWeight(puppet, sway.step(deltaMs, calm));
      const dip = nod.step(deltaMs, phase === 'listening' && !calm) * nodDegrees;
      bow(puppet, dip + (calm ? 0 : emphasis.dip * dipDegrees));
      turn(puppet.neck, 'y', 0.4 * bearing.turn);
      turn(puppet.head, 'y', 0.6 * bearing.turn);
      turn(puppet.head, 'z', bearing.tilt);
    },
  };
}

function turn(bone: Object3D, axis: 'x' | 'y' | 'z', degrees: number): void {
  bone.rotation[axis] += degrees * degree;
}

function breathe(puppet: Puppet, filled: number): void {
  turn(puppet.bone('chest'), 'x', -0.9 * filled);
  turn(puppet.neck, 'x', 0.7 * filled);
  turn(puppet.bone('leftShoulder'), 'z', 1.1 * filled);
  turn(puppet.bone('rightShoulder'), 'z', -1.1 * filled);
}

function shiftWeight(puppet: Puppet, weight: number): void {
  puppet.hips.position.x += weight * weightShiftMetres;
  turn(puppet.hips, 'z', weight * 1.1);
  turn(puppet.bone('spine'), 'z', weight * -1.5);
  turn(puppet.neck, 'z', weight * 0.7);
}

function bow(puppet: Puppet, degrees: number): void {
  turn(puppet.neck, 'x', 0.3 * degrees);
  turn(puppet.head, 'x', 0.7 * degrees);
}
