import type { Emergency } from './emergencies/emergency-kinds.ts';
import type { Feeling } from './feelings/feeling.ts';

/** Why staff are told of a visitor, without what was said. */
export type Alert =
  | { type: 'emergency'; emergency: Emergency }
  | { type: 'upset'; feeling: Feeling; strength: number }
  /** The visitor says that there is no such emergency, or none any more. */
  | { type: 'taken-back'; emergency: Emergency }
  /** The visitor is to be met by a person; the reason is the dialogue's or the venue's own word for it. */
  | { type: 'person-wanted'; reason: string };
