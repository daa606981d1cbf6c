import type { LipPlan } from '@lobby/shared/speech/lip-plan';
import type { Viseme } from '@lobby/shared/speech/viseme';

/** The mouth of a clause, and how far into its shapes the voice is. */
export interface ClauseLips {
  readonly visemes: readonly Viseme[];
  plannedMs(heardMs: number): number;
}

/** The mouth of a clause that another voice says: planned at an even pace, and stretched as the voice tells how far it has come. */
export class PacedLips implements ClauseLips {
  readonly #plan: LipPlan;
  /** The last moment at which voice and plan were known to be at the same word. */
  #known: { spokenMs: number; plannedMs: number } | undefined;
  #pace = 1;
  /** The plan goes no further before the voice says that it has. */
  #limitMs = Infinity;

  constructor(plan: LipPlan) {
    this.#plan = plan;
  }

  get visemes(): readonly Viseme[] {
    return this.#plan.visemes;
  }

  /** The voice begins the word at this character, `spokenMs` after the clause began. */
  reached(character: number, spokenMs: number): void {
    const { words, lengthMs } = this.#plan;
    const word = words.findLastIndex((each) => each.character <= character);
    const plannedMs = words[word]?.atMs ?? 0;
    const { spokenMs: beforeMs = 0, plannedMs: fromMs = 0 } = this.#known ?? {};
    if (this.#known !== undefined && spokenMs > beforeMs && plannedMs > fromMs)
      this.#pace = (plannedMs - fromMs) / (spokenMs - beforeMs);
    this.#known = { spokenMs, plannedMs };
    this.#limitMs = words[word + 1]?.atMs ?? lengthMs;
  }

  /** How far into the plan the voice is, `spokenMs` after the clause began. */
  plannedMs(spokenMs: number): number {
    const { spokenMs: knownMs, plannedMs } = this.#known ?? { spokenMs: 0, plannedMs: 0 };
    return Math.min(this.#limitMs, plannedMs + (spokenMs - knownMs) * this.#pace);
  }
}
