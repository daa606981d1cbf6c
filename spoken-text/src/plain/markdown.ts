type Replacement = readonly [pattern: RegExp, by: string];

/** Fenced code, images and links, rules, tables, headings, quotations, lists, emphasis, code and escapes, in this order. */
const replacements: readonly Replacement[] = [
  [/^ {0,3}(`{3,8}|~{3,8})(?![`~])[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)* {0,3}\1[^\n]*$/gm, ''],
  [/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g, '$1'],
  [/^ {0,3}(?:[-*_] ?){3,}$/gm, ''],
  [/^\|?(?: ?:?-{2,}:? ?\|)+(?: ?:?-{2,}:?)? ?$/gm, ''],
  [/^ ?\| ?| ?\| ?$/gm, ''],
  [/ ?\| ?/g, ', '],
  [/^ {0,3}#{1,6} /gm, ''],
  [/^(?: ?>)+(?! ?\d) ?/gm, ''],
  [/^ *[-*+•] (?:\[[ x]\] )?/gm, ''],
  [/~~|`+/g, ''],
  [/(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, ''],
  [/\\(?=[\p{P}\p{S}])/gu, ''],
];

const stars = /(?<=(\d ?)?)\*+(?: \*+)*(?=( ?\d)?)/g;

/** Text without the signs of Markdown (the part of CommonMark 0.31 that answers are written in, and tables). */
export function stripMarkdown(text: string): string {
  return replacements
    .reduce((plain, [pattern, by]) => plain.replace(pattern, by), text)
    .replace(stars, withoutEmphasis);
}

/** Stars that multiply, or that stand for the middle of a card number, stay. */
function withoutEmphasis(written: string, before?: string, after?: string): string {
  const multiplies = before !== undefined && after !== undefined;
  const hides = after !== undefined && written.includes('***');
  return multiplies || hides ? written : '';
}
