/** Letters, digits and apostrophes in one width and case, with single spaces between words: recognisers differ in all the rest. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

/** Whether two texts say the same, so that an answer made for the one is right for the other. */
export function sameWords(one: string, other: string): boolean {
  const joined = (text: string): string => bareWords(text).replace(/[ ']/g, '');
  return joined(one) === joined(other);
}
