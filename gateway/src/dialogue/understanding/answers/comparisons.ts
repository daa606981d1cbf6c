import { comparisons, type Comparison } from '../../../flows/definition/flow.ts';

const comparing: Record<Comparison, RegExp> = {
  cheap: /便宜|价格低|钱少|费用低|cheap|least expensive|lowest (?:price|fee)/iu,
  near: /近|near|clos(?:er|est)/iu,
  early: /早(?!上)|earl(?:y|ier|iest)/iu,
  soon: /(?:等|排队?)(?:的?时间)?(?:得)?(?:最)?(?:少|短)|最快|快的|soonest|shortest|quickest|fastest/iu,
  good: /最好|评分高|评价好|口碑好|best|highest rated|top rated/iu,
};

/** By what something of a list was picked: 那个便宜的, the nearest one. */
export function comparisonIn(text: string): Comparison | undefined {
  const picks = /那|最|哪个|这|的(?:吧|那)?|一点|er\b|est\b|one\b|least|best/iu;
  return picks.test(text) ? comparisons.find((each) => comparing[each].test(text)) : undefined;
}
