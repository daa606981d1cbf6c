const names = 'zero one two three four five six seven eight nine'.split(' ');

/** Digits one by one, 0 as oh. */
export function readDigits(digits: string): string {
  return Array.from(digits, (digit) => (digit === '0' ? 'oh' : names[Number(digit)])).join(' ');
}

/** Groups of digits with a breath between them. */
export function readGroups(groups: readonly string[]): string {
  return groups.map(readDigits).join(', ');
}
