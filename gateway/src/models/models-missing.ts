import type { ModelSetName } from './catalogue.ts';

/** One place that was tried, and why nothing came of it, in words. */
export interface Refusal {
  source: string;
  reason: string;
}

/** A set cannot be had now. Lobby works on without it; the message tells the operator why, and what to do. */
export class ModelsMissing extends Error {
  override readonly name = 'ModelsMissing';
  readonly set: ModelSetName;
  readonly refusals: readonly Refusal[];
  /** The command that tries again. */
  readonly remedy: string;

  constructor(set: ModelSetName, refusals: readonly Refusal[]) {
    const remedy = `npm run models -- pull ${set}`;
    const reasons = refusals.map(({ source, reason }) => `  ${source}: ${reason}`);
    super([`the models for ${set} are missing`, ...reasons, `  to get them: ${remedy}`].join('\n'));
    this.set = set;
    this.refusals = refusals;
    this.remedy = remedy;
  }
}
