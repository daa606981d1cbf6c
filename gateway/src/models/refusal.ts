/** One place that was tried, and why nothing came of it, in words. */
export interface Refusal {
  source: string;
  reason: string;
}

/** What went wrong, place by place, and the command that tries again, for an operator to read. */
export function describeRefusals(what: string, refusals: readonly Refusal[], remedy: string): string {
  const reasons = refusals.map(({ source, reason }) => `  ${source}: ${reason}`);
  return [what, ...reasons, `  to try again: ${remedy}`].join('\n');
}

/** A model cannot be had now. Lobby works on without it; the message tells the operator why, and what to do. */
export class ModelsMissing extends Error {
  override readonly name = 'ModelsMissing';
  readonly model: string;
  readonly refusals: readonly Refusal[];
  /** The command that tries again. */
  readonly remedy: string;

  constructor(model: string, refusals: readonly Refusal[]) {
    const remedy = `npm run models -- pull ${model}`;
    super(describeRefusals(`the models for ${model} are missing`, refusals, remedy));
    this.model = model;
    this.refusals = refusals;
    this.remedy = remedy;
  }
}
