import type { Tag } from '../person/tags/tag.ts';
import { today, type Day } from '../readers/day.ts';
import type { Scene } from './scene.ts';

/** Who asks, when, and where: an answer may be for some people only, for some time, and at some kiosks. */
export interface Occasion {
  day: Day;
  tags: readonly Tag[];
  kiosk?: string | undefined;
}

export function occasionOf({ asked, person, needs }: Scene): Occasion {
  return { day: today(needs.now()), tags: person.tags, kiosk: asked.kiosk };
}
