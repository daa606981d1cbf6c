import { mei } from './mei.ts';
import type { Person } from './person.ts';

/** Everyone who can be built. */
export const cast: readonly Person[] = [mei];
