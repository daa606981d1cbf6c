import type { Emergency } from './emergencies/emergency.ts';
import type { Feeling } from './feelings/feeling.ts';

/** Why staff are told of a visitor, without what was said. */
export type Alert =
  | { type: 'emergency'; emergency: Emergency }
  | { type: 'upset'; feeling: Feeling; strength: number };
