import type { Clause, Sound } from '../voice.ts';

/** What a voice has said already. A clause that is there may be gone, or damaged, when it is read. */
export interface SpokenClauses {
  has: (clause: Clause) => boolean;
  read: (clause: Clause) => Promise<readonly Sound[] | undefined>;
}
