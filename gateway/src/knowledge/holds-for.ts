import type { Tag } from '../person/tags/tag.ts';
import type { Entry } from './entry.ts';

/** Who asks, when, and where. */
export interface Occasion {
  /** `2026-11-27` as a clock on the wall has it. */
  day: string;
  tags: readonly Tag[];
  /** Left out where no kiosk is known. */
  kiosk?: string | undefined;
}

/** Whether an answer is for who asks, true on the day, and given there. */
export function holdsFor({ valid, audience, kiosks }: Entry, { day, tags, kiosk }: Occasion): boolean {
  const timely = (valid?.from ?? day) <= day && day <= (valid?.until ?? day);
  const here = kiosks === undefined || (kiosk !== undefined && kiosks.includes(kiosk));
  return here && timely && (audience === undefined || audience.some((tag) => tags.includes(tag)));
}
