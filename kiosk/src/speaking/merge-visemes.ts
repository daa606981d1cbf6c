import type { Viseme } from '@lobby/shared/speech/viseme';

/** The mouth shapes of a clause, in order of time, after some of them were told again by a later sound that knows how loud they are. */
export function mergeVisemes(known: readonly Viseme[], told: readonly Viseme[]): Viseme[] {
  const toldAgain = new Set(told.map(nameOf));
  const kept = known.filter((viseme) => !toldAgain.has(nameOf(viseme)));
  return [...kept, ...told].sort((one, other) => one.startMs - other.startMs);
}

/** No shape begins twice at the same moment. */
function nameOf({ shape, startMs }: Viseme): string {
  return `${shape} ${startMs}`;
}
