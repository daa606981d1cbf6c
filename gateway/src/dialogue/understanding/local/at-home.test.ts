import { expect, test } from 'vitest';
import type { Match, Routing } from '../../../understanding/router.ts';
import { atHome } from './at-home.ts';

const has = (id: string): boolean => id === 'loans/hours';

function match(id: string, score: number): Match {
  return { target: { type: 'entry', id }, score, runnerUp: 0, wording: '', words: [] };
}

function heardIn(department: string, ...matches: Match[]): string[] {
  const heard = atHome({ type: 'unsure', matches }, { department, has });
  if (heard.type === 'sure') return ['sure', heard.match.target.id];
  return heard.type === 'unsure' ? heard.matches.map(({ target }) => target.id) : [];
}

const papers = match('papers', 0.5);
const loanPapers = match('loans/papers', 0.4);

test('[Z8] between its own topic and one of others that is near, a department hears its own', () => {
  expect(heardIn('loans', papers, loanPapers)).toEqual(['sure', 'loans/papers']);
  expect(heardIn('', papers, loanPapers)).toEqual(['papers', 'loans/papers']);
});

test('[Z8] of its own topics the department asks back first, and so it does when its own is far behind', () => {
  expect(heardIn('loans', papers, loanPapers, match('loans/rates', 0.45))).toEqual([
    'loans/papers',
    'loans/rates',
    'papers',
  ]);
  expect(heardIn('loans', papers, match('loans/rates', 0.1))).toEqual(['loans/rates', 'papers']);
});

test('[Z8] a topic that alone may be meant is asked back about, and what is sure stays so', () => {
  expect(heardIn('loans', loanPapers)).toEqual(['loans/papers']);
  const sure: Routing = { type: 'sure', match: papers };
  expect(atHome(sure, { department: 'loans', has })).toEqual(sure);
});

test('[Z13] what has the id of one of its own topics is that topic while the visitor is with the department', () => {
  const sure: Routing = { type: 'sure', match: match('hours', 0.9) };
  expect(atHome(sure, { department: 'loans', has })).toMatchObject({
    match: { target: { id: 'loans/hours' } },
  });
  expect(atHome(sure, { department: 'cards', has })).toEqual(sure);
  expect(heardIn('loans', match('hours', 0.5), match('loans/hours', 0.5))).toEqual(['sure', 'loans/hours']);
});
