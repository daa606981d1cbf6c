import { lin } from './lin.ts';
import { mei } from './mei.ts';
import type { Person } from './person.ts';

/** Everyone who can be built; the first one is shown unless a venue chooses. */
export const cast: readonly Person[] = [mei, lin];
