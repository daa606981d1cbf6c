import type { Language } from '@lobby/shared/protocol/language';
import type { Router, Routing } from '../../understanding/router.ts';
import type { Asked, HeldOut } from './held-out.ts';

/** What became of a question: its own answer, its own among those offered, others offered, another answer, or kind regret. */
export type Outcome = 'right' | 'offered' | 'asked' | 'wrong' | 'declined';

const { signal } = new AbortController();

/**
 * Asks the questions of a kind one after another, as people do: asked at once, they would wait too long for their meanings. Those that nobody
 * wrote an answer to come out as asked, wrong or declined.
 */
export async function outcomesOf(
  router: Router,
  asked: HeldOut[keyof HeldOut][Language],
  language: Language,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const question of asked) {
    const [text, entry] = typeof question === 'string' ? ([question, undefined] as const) : question;
    outcomes.push(outcomeOf(await router.route({ text, language }, signal), entry));
  }
  return outcomes;
}

function outcomeOf(routing: Routing, entry: Asked[1] | undefined): Outcome {
  if (routing.type === 'unknown') return 'declined';
  if (routing.type === 'sure') return routing.match.target.id === entry ? 'right' : 'wrong';
  return routing.matches.some(({ target }) => target.id === entry) ? 'offered' : 'asked';
}

/** The share of outcomes, out of a hundred, that are one of these. */
export function shareOf(outcomes: readonly Outcome[], ...these: Outcome[]): number {
  return (100 * outcomes.filter((outcome) => these.includes(outcome)).length) / outcomes.length;
}
