import { type Figure, isAmong, isOfKind } from './figures/figure.ts';
import type { ReadText } from './read-text.ts';

/**
 * Whether every figure of a sentence stands in a passage beside what it is the figure of; both come as clauses. A figure that the visitor
 * named may stand beside one of the passage's own of its kind.
 */
export function figuresStand(
  sentence: readonly ReadText[],
  passage: readonly ReadText[],
  asked: readonly Figure[],
): boolean {
  const judged = sentence.flatMap((clause) =>
    clause.figures.map((figure) => ({
      figure,
      stands: clausesAbout(clause, figure, passage).some(({ figures }) => isAmong(figure, figures)),
    })),
  );
  const kinds = new Set(judged.flatMap(({ figure, stands }) => (stands ? figure.kind : [])));
  return judged.every(({ figure, stands }) => stands || (isAmong(figure, asked) && kinds.has(figure.kind)));
}

/**
 * The clauses that have a figure of a kind, or only those of them that are about the same, as far as that is told by words that the
 * others have not: of "a new card costs 5 yuan, a lost book 10" one is about cards.
 */
function clausesAbout({ told }: ReadText, figure: Figure, clauses: readonly ReadText[]): readonly ReadText[] {
  const counting = clauses.filter(({ figures }) => figures.some((each) => isOfKind(figure, each)));
  const about = counting.filter((clause) => {
    const others = counting.filter((other) => other !== clause);
    return told.some((each) => clause.known.has(each) && !others.some(({ known }) => known.has(each)));
  });
  return about.length > 0 ? about : counting;
}
