/** On which side of a figure what is said lies. */
export type Bound = 'above' | 'below';

const below = {
  before:
    /(?:未满|不满|不到|不足|低于|少于|小于|不超过|至多|最多|最高|最长|最迟|under|below|less than|up to|at most|within|no more than|not exceed(?:ing)?)\s*$/iu,
  after: /^\s*(?:以下|以内|之内|内|or (?:less|under|fewer|younger))/iu,
};

const above = {
  before:
    /(?:超过|高于|多于|大于|至少|最少|最低|不少于|不低于|(?<!未|不)满|over|above|more than|at least|exceed(?:ing|s)?|no less than)\s*$/iu,
  after: /^\s*(?:及?以上|起(?!诉|来)|or (?:more|over|older))/iu,
};

/** Told by what stands before and after the figure; undefined where the figure itself is meant. */
export function boundOf(textBefore: string, textAfter: string): Bound | undefined {
  if (below.before.test(textBefore) || below.after.test(textAfter)) return 'below';
  return above.before.test(textBefore) || above.after.test(textAfter) ? 'above' : undefined;
}
