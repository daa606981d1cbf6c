import type { Tag } from '../person/tags/tag.ts';
import { today, type Day } from '../readers/day.ts';
import type { Scene } from './scene.ts';

/** Who asks, and when: an answer may be for some people only, and for some time. */
export interface Occasion {
  day: Day;
  tags: readonly Tag[];
}

export function occasionOf({ person, needs }: Scene): Occasion {
  return { day: today(needs.now()), tags: person.tags };
}
