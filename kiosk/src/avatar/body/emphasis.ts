import { smooth } from '../motion.ts';
import { between, type Random } from '../random.ts';
import type { Speech } from '../speech.ts';

/** A syllable begins to be stressed above one and is over below the other, so that a wavering value counts once. */
const edges = { over: 0.25, begun: 0.5 } as const;

/** One beat of the hand: down on the syllable, back after it. */
const beat = { downMs: 170, backMs: 380 } as const;

/** Nobody nods on every word. */
const dipShare = 0.6;
const dipGapMs = 1_100;

/** A clause that has so much more to go than a moment ago is a new one. */
const freshClauseMs = 150;

/** What the words do to the body, read from the one clock of the sound. */
export interface Emphasis {
  /** How far a hand is into its beat, 0 to 1. */
  readonly beat: number;
  /** How far the head dips on the syllable, 0 to 1. */
  readonly dip: number;
  /** True in the frame in which a clause begins to be heard. */
  readonly clauseBegins: boolean;
  step(deltaMs: number, speech: Pick<Speech, 'stress' | 'leftMs'>): void;
}

export function createEmphasis(random: Random): Emphasis {
  let sinceBeatMs: number = beat.downMs + beat.backMs;
  let sinceDipMs = dipGapMs;
  let stressed = false;
  let strength = 0;
  let dipStrength = 0;
  let leftMs = 0;
  let clauseBegins = false;

  function strike(): void {
    if (sinceBeatMs < beat.downMs + beat.backMs) return;
    sinceBeatMs = 0;
    strength = between(random, 0.45, 1);
    const dips = sinceDipMs >= dipGapMs && random() < dipShare;
    if (dips) sinceDipMs = 0;
    dipStrength = dips ? strength : 0;
  }

  return {
    get beat() {
      return strength * stroke(sinceBeatMs);
    },
    get dip() {
      return dipStrength * stroke(sinceBeatMs);
    },
    get clauseBegins() {
      return clauseBegins;
    },
    step(deltaMs, speech) {
      sinceBeatMs += deltaMs;
      sinceDipMs += deltaMs;
      const stress = speech.stress();
      if (!stressed && stress >= edges.begun) strike();
      stressed = stress >= (stressed ? edges.over : edges.begun);
      const nowLeftMs = speech.leftMs();
      clauseBegins = nowLeftMs > leftMs + freshClauseMs;
      leftMs = nowLeftMs;
    },
  };
}

function stroke(sinceMs: number): number {
  return Math.min(smooth(sinceMs / beat.downMs), smooth(1 - (sinceMs - beat.downMs) / beat.backMs));
}
