/** One pattern that finds whatever any of these finds. */
export function anyOf(...patterns: string[]): string {
  return patterns.map((pattern) => `(?:${pattern})`).join('|');
}
