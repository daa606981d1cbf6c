import type { Rule } from './rule.ts';

/** The named groups of a match; one that took no part is missing. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule by a global pattern with named groups: what `say` makes of them takes the place of what was written. */
export function rewriting(pattern: RegExp, say: (groups: Groups, written: string) => string): Rule {
  return (text) => {
    let said = '';
    let from = 0;
    for (const { index, 0: written, groups } of text.matchAll(pattern)) {
      said += text.slice(from, index) + say(groups ?? {}, written);
      from = index + written.length;
    }
    return said + text.slice(from);
  };
}

/** Several rules as one, in order. */
export function inOrder(...rules: readonly Rule[]): Rule {
  return (text) => rules.reduce((said, rule) => rule(said), text);
}
