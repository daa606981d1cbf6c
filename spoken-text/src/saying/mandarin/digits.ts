const names = '零一二三四五六七八九';

/** Digits one by one: years, codes, what follows a decimal point. */
export function readDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => names.charAt(Number(digit)));
}

/** Digits one by one with 幺 for 1, as numbers are read out so that nobody takes 一 for 七. */
export function readTelephoneDigits(digits: string): string {
  return readDigits(digits).replaceAll('一', '幺');
}

/** Groups of digits with a breath between them. */
export function readGroups(groups: readonly string[]): string {
  return groups.map(readTelephoneDigits).join('，');
}

/** Letters and digits of a code, the letters one by one as well. */
export function readCode(letters: string, digits: string): string {
  return `${Array.from(letters).join(' ')} ${readTelephoneDigits(digits)}`;
}
