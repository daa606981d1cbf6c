/**
 * How many letters differ between two texts (Levenshtein 1966), without regard to case, spaces and punctuation: what a
 * recogniser is judged by.
 */
export function editDistance(left: string, right: string): number {
  const [from, to] = [lettersOf(left), lettersOf(right)];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of from.entries()) {
    const next = [index + 1];
    for (const [column, other] of to.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function lettersOf(text: string): string[] {
  return [...text.toLowerCase().replaceAll(/[\s\p{P}]/gu, '')];
}
