/** One pattern that finds whatever any of these finds, regardless of case. */
export function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iu');
}
