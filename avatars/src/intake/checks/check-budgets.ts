import { budgets, type Budget, type Measure } from '../budgets.ts';
import type { Advice, Obstacle } from '../finding.ts';

export type Measures = Readonly<Partial<Record<Measure, number>>>;

interface Weighed extends Budget {
  readonly measure: Measure;
  readonly found: number;
}

/** What is more than a kiosk can carry. */
export function budgetObstacles(measures: Measures): Obstacle[] {
  return weigh(measures)
    .filter(({ found, most }) => found > most)
    .map(({ measure, found, most }) => ({ code: 'over-budget', measure, found: Math.ceil(found), most }));
}

/** What a kiosk carries with effort. */
export function budgetAdvice(measures: Measures): Advice[] {
  return weigh(measures)
    .filter(({ found, comfortable }) => found > comfortable)
    .map(({ measure, found, comfortable }) => ({
      code: 'heavy',
      measure,
      found: Math.ceil(found),
      comfortable,
    }));
}

function weigh(measures: Measures): Weighed[] {
  return measureNames.flatMap((measure) => {
    const found = measures[measure];
    return found === undefined ? [] : [{ measure, found, ...budgets[measure] }];
  });
}

const measureNames = Object.keys(budgets).filter((name): name is Measure => name in budgets);
