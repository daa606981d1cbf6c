import type { Language } from '@lobby/shared/protocol/language';
import { clausesOf, type Content, contentOf } from './content.ts';
import { type Denials, denialsIn, withoutCostless } from './denials.ts';
import type { Figure } from './figures/figure.ts';
import { readFigures } from './figures/read-figures.ts';

/** A text as it is compared. */
export interface ReadText extends Content {
  figures: Figure[];
  denials: Denials;
}

export function readText(text: string, language: Language): ReadText {
  const { figures, rest } = readFigures(text, language);
  return {
    figures,
    denials: denialsIn(rest, language),
    ...contentOf(withoutCostless(rest, language), language),
  };
}

/** The clauses of a text. One without words of its own is about what the one before it is about, and the first about what is given. */
export function readClauses(text: string, language: Language, about: Content): ReadText[] {
  let last = about;
  return clausesOf(text).map((clause) => {
    const own = readText(clause, language);
    if (own.told.length > 0) last = own;
    return { ...own, told: last.told, known: last.known };
  });
}
