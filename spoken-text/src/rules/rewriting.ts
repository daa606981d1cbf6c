import type { Rule } from './rule.ts';

/** The named groups of a match; one that took no part is missing. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule by a global pattern with named groups: what `rewrite` makes of them takes the place of what was found. */
export function rewriting(pattern: RegExp, rewrite: (groups: Groups, found: string) => string): Rule {
  return (text) => {
    let rewritten = '';
    let from = 0;
    for (const { index, 0: found, groups } of text.matchAll(pattern)) {
      rewritten += text.slice(from, index) + rewrite(groups ?? {}, found);
      from = index + found.length;
    }
    return rewritten + text.slice(from);
  };
}

/** Several rules as one, in order: the most particular first, for what one rule has rewritten the next ones do not see. */
export function inOrder(...rules: readonly Rule[]): Rule {
  return (text) => rules.reduce((rewritten, rule) => rule(rewritten), text);
}
