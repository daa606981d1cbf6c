import { between, type Random } from '../random.ts';
import { createFollower } from './follower.ts';

/** Degrees to either side. A speaker takes up a new bearing with each clause, others now and then a little. */
const range = { clause: { turn: 4.5, tilt: 3 }, rest: { turn: 1.6, tilt: 1.3 } } as const;

const restGapMs = [3_000, 9_000] as const;
const settleMs = 260;

/** Where a head is held between its movements, so that no two stretches of talk or of waiting look the same. */
export interface HeadBearing {
  /** Degrees to the character's left. */
  readonly turn: number;
  /** Degrees towards its right shoulder. */
  readonly tilt: number;
  step(deltaMs: number, moment: { clauseBegins: boolean; calm: boolean }): void;
}

export function createHeadBearing(random: Random): HeadBearing {
  const [turns, tilts] = [createFollower(settleMs), createFollower(settleMs)];
  const aim = { turn: 0, tilt: 0 };
  let turn = 0;
  let tilt = 0;
  let untilMs = between(random, ...restGapMs);

  function choose(within: (typeof range)[keyof typeof range]): void {
    aim.turn = between(random, -within.turn, within.turn);
    aim.tilt = between(random, -within.tilt, within.tilt);
    untilMs = between(random, ...restGapMs);
  }

  return {
    get turn() {
      return turn;
    },
    get tilt() {
      return tilt;
    },
    step(deltaMs, { clauseBegins, calm }) {
      untilMs -= deltaMs;
      if (clauseBegins) choose(range.clause);
      else if (untilMs <= 0) choose(range.rest);
      turn = turns.step(deltaMs, calm ? 0 : aim.turn);
      tilt = tilts.step(deltaMs, calm ? 0 : aim.tilt);
    },
  };
}
