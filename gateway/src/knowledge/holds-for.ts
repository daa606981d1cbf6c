import type { Tag } from '../person/tags/tag.ts';
import type { Entry } from './entry.ts';

/** Who asks, and when. */
export interface Occasion {
  /** `2026-11-27` as a clock on the wall has it. */
  day: string;
  tags: readonly Tag[];
}

/** Whether an answer is for who asks, and true on the day. */
export function holdsFor({ valid, audience }: Entry, { day, tags }: Occasion): boolean {
  const timely = (valid?.from ?? day) <= day && day <= (valid?.until ?? day);
  return timely && (audience === undefined || audience.some((tag) => tags.includes(tag)));
}
