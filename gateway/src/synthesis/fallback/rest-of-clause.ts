import { planLips } from '../../lip-sync/plan-lips.ts';
import type { Speller } from '../../pronunciation/speller.ts';
import type { Clause } from '../voice.ts';

/**
 * What is left of a clause of which a share, 0 to 1, was said: from the next word on, so that nothing is said twice. The word that was
 * broken off stays broken. Undefined when no word is left.
 */
export function restOfClause(clause: Clause, share: number, speller?: Speller): Clause | undefined {
  if (share <= 0) return clause;
  const { words, lengthMs } = planLips(clause, speller);
  const next = words.find(({ atMs }) => atMs >= share * lengthMs);
  return next && { ...clause, text: clause.text.slice(next.character) };
}
