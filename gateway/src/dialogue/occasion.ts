import type { Tag } from '../person/tags/tag.ts';
import { today, type Day } from '../readers/day.ts';
import type { Asked } from './dialogue.ts';

/** Who asks, when, and where: an answer may be for some people only, for some time, and at some kiosks. */
export interface Occasion {
  day: Day;
  tags: readonly Tag[];
  kiosk?: string | undefined;
}

/** A question that is being answered, as far as that goes. */
interface Asking {
  asked: Pick<Asked, 'kiosk'>;
  person: { tags: readonly Tag[] };
  needs: { now: () => Date };
}

export function occasionOf({ asked, person, needs }: Asking): Occasion {
  return { day: today(needs.now()), tags: person.tags, kiosk: asked.kiosk };
}
