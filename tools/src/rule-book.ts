/** The numbers of all rules, as `- S1 ...` lines state them. Throws when a number is given twice. */
export function statedRules(markdown: string): string[] {
  const rules = [...markdown.matchAll(/^- ([A-Z]\d+) /gm)].map(([, rule]) => rule ?? '');
  const twice = rules.find((rule, index) => rules.indexOf(rule) !== index);
  if (twice !== undefined) throw new Error(`${twice} is the number of two rules`);
  return rules;
}

/** The numbers that test titles cite: `[S1] ...`, or `[S1, S2] ...`. */
export function citedRules(source: string): Set<string> {
  const titles = source.matchAll(/['"`]\[([A-Z]\d+(?:, ?[A-Z]\d+)*)\]/g);
  return new Set([...titles].flatMap(([, numbers]) => numbers?.split(/, ?/) ?? []));
}

/** What the book and the tests do not agree on. */
export function unproven(
  stated: string[],
  cited: Set<string>,
): { withoutTest: string[]; withoutRule: string[] } {
  return {
    withoutTest: stated.filter((rule) => !cited.has(rule)),
    withoutRule: [...cited].filter((rule) => !stated.includes(rule)),
  };
}
