import { fang } from './fang.ts';
import { lin } from './lin.ts';
import { mei } from './mei.ts';
import type { Person } from './person.ts';
import { wei } from './wei.ts';
import { yun } from './yun.ts';

/** Everyone who can be built; the first one is shown unless a venue chooses. */
export const cast: readonly Person[] = [mei, lin, yun, wei, fang];
