import { expect, test } from 'vitest';
import type { Topic } from '../router.ts';
import { corpusOf } from '../training/corpus.ts';
import { train } from '../training/train.ts';
import { decide } from './decide.ts';
import type { Reading } from './question.ts';

const topics: Topic[] = ['甲乙', '丙丁', '戊己', '庚辛'].map((wording) => ({
  target: { type: 'entry', id: wording },
  language: 'zh',
  wordings: [wording],
  negativeWordings: [],
  answer: '',
}));

const model = {
  ...train(corpusOf(topics, 'zh')),
  thresholds: { ask: 1, sure: 0.65, familiar: 0.5, right: { bias: -2, weights: [0, 10] } },
};

function reading(scores: number[], confidence: number): Reading {
  const sparse = { columns: new Uint32Array(), values: new Float32Array() };
  const lead = (scores[0] ?? 0) - (scores[1] ?? 0);
  return {
    text: '子丑',
    sparse,
    labels: scores.map((_, at) => at),
    scores,
    confidence,
    lead,
    familiarity: 1,
  };
}

test('[U4] a clear lead is sure', () => {
  const routing = decide(reading([1, 0.2, 0.1], 2), model, topics);
  expect(routing).toMatchObject({ type: 'sure', match: { target: { id: '甲乙' } } });
});

test('[U4] a small lead is asked back about, with at most three that are near, the best first', () => {
  const routing = decide(reading([1, 0.95, 0.9, 0.85], 2), model, topics);
  expect(routing.type === 'unsure' && routing.matches.map(({ target }) => target.id)).toEqual([
    '甲乙',
    '丙丁',
    '戊己',
  ]);
});

test('[U4] what is far behind the best is not offered', () => {
  const routing = decide(reading([1, 0.95, 0.1], 2), model, topics);
  expect(routing.type === 'unsure' && routing.matches).toHaveLength(2);
});

test('[U4] what is near nothing is unknown, and says what came nearest', () => {
  const routing = decide(reading([1, 0.1], 0.9), model, topics);
  expect(routing).toMatchObject({ type: 'unknown', nearest: { target: { id: '甲乙' } } });
  expect(decide(reading([], 0), model, topics)).toEqual({ type: 'unknown' });
});
