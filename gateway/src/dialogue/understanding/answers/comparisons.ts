import { comparisons, type Comparison } from '../../../flows/definition/flow.ts';

/** A wish for what is first or last by a measure; `denied` when it is just what is not wanted. */
export interface Compared {
  by: Comparison;
  from: 'first' | 'last';
  denied: boolean;
}

const firsts: Record<Comparison, string> = {
  cheap: '便宜|价格低|钱少|费用低|cheap|least expensive|lowest (?:price|fee)',
  near: '近|near|clos(?:er|est)',
  early: '早(?!上|晨)|earl(?:y|ier|iest)',
  soon: '(?:等|排队?)(?:的?时间)?(?:得)?(?:最)?(?:少|短)|最快|快的|soonest|shortest|quickest|fastest',
  good: '最好|评分高|评价好|口碑好|best|highest rated|top rated',
};

const lasts: Partial<Record<Comparison, string>> = {
  cheap: '贵|expensive|dear(?:er|est)',
  near: '远|far(?:ther|thest)?|furthest',
  early: '晚(?!上)|late(?:r|st)?',
};

/** What says that something is picked by how it compares: 最, the -est, the one. */
const picks = /那|最|哪个|这|的(?:吧|那)?|一点|er\b|est\b|one\b|least|best|most/iu;
const denying = '(?:不要|不想要|别|不是|除了|not?|without|except)(?: the)?[最太那个\\s]*';

/** By what something of a list was picked: 那个便宜的, the nearest one, 不要太贵的. */
export function comparisonIn(text: string): Compared | undefined {
  if (!picks.test(text) || text === 'later') return undefined;
  const all = comparisons.flatMap((by) => [
    { by, from: 'first' as const, words: firsts[by] },
    ...(lasts[by] === undefined ? [] : [{ by, from: 'last' as const, words: lasts[by] }]),
  ]);
  const found = all.find(({ words }) => new RegExp(words, 'iu').test(text));
  if (found === undefined) return undefined;
  const { by, from, words } = found;
  return { by, from, denied: new RegExp(`${denying}(?:${words})`, 'iu').test(text) };
}
