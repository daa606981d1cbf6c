/**
 * Whether two texts say the same: marks, width and case are the recogniser's whim, and an answer made for the one is right for
 * the other.
 */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** The letters and digits alone, in one width and case. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
