import type { Language } from '@lobby/shared/protocol/language';
import { legible } from '../legible.ts';
import { agesIn, type Ages } from './ages.ts';
import { chineseDenial, chineseTags } from './chinese-tags.ts';
import { englishDenial, englishTags } from './english-tags.ts';
import { type Tag, tags } from './tag.ts';

const patterns: Record<Language, Record<Tag, RegExp>> = { zh: chineseTags, en: englishTags };
const denials: Record<Language, RegExp> = { zh: chineseDenial, en: englishDenial };

/** From this age on, in years, ears and eyes are spared, and below the other somebody grown-up is needed for most errands. */
const elderFrom = 60;
const childBelow = 18;

/** What somebody says of themselves in one utterance. */
export function tagsIn(text: string, language: Language): Tag[] {
  const read = legible(text, language);
  const aged = tagsOf(agesIn(read, language));
  return tags.filter((tag) => aged.has(tag) || isSaid(read, { pattern: patterns[language][tag], language }));
}

function tagsOf({ own = childBelow, companion = childBelow }: Ages): Set<Tag> {
  return new Set<Tag>([
    ...(own >= elderFrom ? ['elder' as const] : []),
    ...(own < childBelow ? ['child' as const] : []),
    ...(companion < childBelow ? ['with-child' as const] : []),
  ]);
}

/** Whether it is said at least once and not denied there. */
function isSaid(read: string, { pattern, language }: { pattern: RegExp; language: Language }): boolean {
  return [...read.matchAll(pattern)].some(({ index }) => !denials[language].test(read.slice(0, index)));
}
