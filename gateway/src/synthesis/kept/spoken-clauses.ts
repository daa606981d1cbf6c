import type { ClauseBy } from '../in-persona.ts';
import type { Sound } from '../voice.ts';

/** What a voice has said already. A clause that is there may be gone, or damaged, when it is read. */
export interface SpokenClauses {
  has: (clause: ClauseBy) => boolean;
  read: (clause: ClauseBy) => Promise<readonly Sound[] | undefined>;
}
