import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createBlink, type Occupation } from './blink.ts';
import type { Face } from './face.ts';
import { largeShiftDegrees } from './head-turn.ts';

/** After an answer the visitor reads the cards, and who waits for a reader reads along. */
const readingMs = 6_000;

/** What else moves the lids in a frame. */
export interface LidForces {
  /** How far they follow eyes that look down, 0 to 1. */
  lowered: number;
  /** How far a mood has closed them where a blink would add to it. */
  closed: number;
  /** How far the eyes have just begun to leap, in degrees. */
  leapt: number;
}

export interface Lids {
  /** How far a blink closed them in the last frame, 0 to 1. */
  readonly blinked: number;
  step(deltaMs: number, role: Pick<Role, 'phase'>, forces: LidForces): void;
}

/** The lids have the last word in a face: blinks, with what looking down and moods leave of them. */
export function createLids(face: Face, random: Random): Lids {
  const blink = createBlink(random);
  const names = face.getExpression('blink') === null ? ['blinkLeft', 'blinkRight'] : ['blink'];
  let leftToReadMs = 0;
  let blinked = 0;
  return {
    get blinked() {
      return blinked;
    },
    step(deltaMs, { phase }, { lowered, closed, leapt }) {
      leftToReadMs = phase === 'speaking' ? readingMs : leftToReadMs - deltaMs;
      if (leapt > largeShiftDegrees && lowered === 0) blink.start();
      blinked = blink.step(deltaMs, occupationIn(phase, leftToReadMs > 0), Math.max(lowered, closed));
      const shut = Math.max(blinked, lowered) * (1 - closed);
      for (const name of names) face.setValue(name, shut);
    },
  };
}

function occupationIn(phase: Role['phase'], answered: boolean): Occupation {
  switch (phase) {
    case 'thinking':
      return 'reading';
    case 'listening':
    case 'speaking':
      return 'talking';
    case 'idle':
      return answered ? 'reading' : 'resting';
  }
}
