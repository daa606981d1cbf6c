/** Clauses shorter than this are said while looking at the visitor. */
const longClauseMs = 2_500;

/** Before a clause ends the look comes back, which is how people hand over the turn. */
const homeBeforeEndMs = 500;

/** What a clause asks of the eyes: to leave at the start of a long one, to be home as it ends. */
export type ClauseMoment = 'long-start' | 'end' | 'within';

/** Finds out from the time a clause still has whether it has just begun or is about to end. */
export function createClauseWatch(): (leftMs: number) => ClauseMoment {
  let beforeMs = 0;
  return (leftMs) => {
    const began = leftMs > beforeMs;
    beforeMs = leftMs;
    if (began && leftMs >= longClauseMs) return 'long-start';
    return leftMs > 0 && leftMs < homeBeforeEndMs ? 'end' : 'within';
  };
}
