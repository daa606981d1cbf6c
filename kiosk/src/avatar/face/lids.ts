import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createBlink, loweredEnough, type Occupation } from './blink.ts';
import type { Face } from './face.ts';
import { largeShiftDegrees } from './head-turn.ts';

/** After an answer the visitor reads the cards, and who waits for a reader reads along. */
const readingMs = 6_000;

/** What the eyes under the lids do in a frame. */
export interface EyesUnderLids {
  /** How far lids follow them down, 0 to 1. */
  loweredLids: number;
  /** How far they have just begun to leap, in degrees. */
  leapt: number;
}

export interface Lids {
  /** Moves time on and says how far a blink closes the lids, 0 to 1. */
  step(deltaMs: number, role: Pick<Role, 'phase'>, eyes: EyesUnderLids): number;
  /** Shows them, on a mood that has closed them by `closed` already. */
  show(closed: number): void;
}

/** The lids have the last word in a face: blinks, with what looking down and moods leave of them. */
export function createLids(face: Face, random: Random): Lids {
  const blink = createBlink(random);
  const names = face.getExpression('blink') === null ? ['blinkLeft', 'blinkRight'] : ['blink'];
  let leftToReadMs = 0;
  let shut = 0;
  return {
    step(deltaMs, { phase }, { loweredLids, leapt }) {
      leftToReadMs = phase === 'speaking' ? readingMs : leftToReadMs - deltaMs;
      if (leapt > largeShiftDegrees && loweredLids < loweredEnough) blink.start();
      const blinked = blink.step(deltaMs, occupationIn(phase, leftToReadMs > 0), loweredLids);
      shut = Math.max(blinked, loweredLids);
      return blinked;
    },
    show(closed) {
      for (const name of names) face.setValue(name, shut * (1 - closed));
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
