/**
 * Takes away what two writings of the same question may differ in: width, case, punctuation, the hyphen of "Wi-Fi" and
 * the dots of "A.T.M.". What is left are words, Han characters and single spaces.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(/(?<=[a-z])-(?=[a-z])/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/(?<=\b[a-z]) (?=[a-z]\b)/g, '')
    .trim();
}
