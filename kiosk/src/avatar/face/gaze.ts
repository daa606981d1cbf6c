import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Random } from '../random.ts';
import type { Role } from '../role.ts';
import { createClauseWatch, type ClauseMoment } from './clause-watch.ts';
import type { Direction } from './direction.ts';
import { fixation, leaves, lookAtFace, lookAway, returns } from './glance.ts';
import { createSaccade } from './saccade.ts';

/** Most people look away as they begin to say something long, to plan it. */
const awayAtLongStart = 0.75;

/** How long the look stays with the visitor after a clause has ended. */
const handoverMs = 900;

export interface Gaze {
  /** Where the eyes look, away from the visitor's face. */
  readonly eyes: Readonly<Direction>;
  /** Where they are leaping to, or rest. */
  readonly aim: Readonly<Direction>;
  /** Whether that is the visitor. */
  readonly home: boolean;
  /** Moves time on; returns how far the eyes have just begun to leap, in degrees. Calm eyes stay with the visitor. */
  step(deltaMs: number, role: Pick<Role, 'phase' | 'calm' | 'speech'>): number;
}

/** Where the figure looks: at the visitor, with the glances away that make a look bearable and thinking visible. */
export function createGaze(random: Random): Gaze {
  const eyes: Direction = { yaw: 0, pitch: 0 };
  const aim: Direction = { yaw: 0, pitch: 0 };
  const saccade = createSaccade(eyes);
  const watchClause = createClauseWatch();
  let home = true;
  let phase: Phase = 'idle';
  let untilMs = 0;

  function look(atVisitor: boolean, forMs: number): number {
    home = atVisitor;
    untilMs = forMs;
    if (home) lookAtFace(aim, random);
    else lookAway(aim, phase, random);
    return saccade.leap(aim);
  }

  function stayHome(): number {
    if (!home) return look(true, handoverMs);
    untilMs = Math.max(untilMs, handoverMs);
    return 0;
  }

  /** A change of phase is shown at once: away to think, back to the visitor for everything else. */
  function choose(changed: boolean, clause: ClauseMoment): number {
    if (changed) return look(phase !== 'thinking', fixation(random));
    if (clause === 'end') return stayHome();
    if (clause === 'long-start' && random() < awayAtLongStart) return look(false, fixation(random));
    if (untilMs > 0) return 0;
    return look(home ? !leaves(phase, random) : returns(phase, random), fixation(random));
  }

  /** Calm eyes rest on the middle of the face. */
  function rest(): number {
    if (home && aim.yaw === 0 && aim.pitch === 0) return 0;
    home = true;
    aim.yaw = aim.pitch = 0;
    return saccade.leap(aim);
  }

  return {
    eyes,
    aim,
    get home() {
      return home;
    },
    step(deltaMs, role) {
      const changed = role.phase !== phase;
      phase = role.phase;
      untilMs -= deltaMs;
      const clause = watchClause(role.speech.leftMs());
      const leapt = role.calm ? rest() : choose(changed, clause);
      saccade.step(deltaMs);
      return leapt;
    },
  };
}
