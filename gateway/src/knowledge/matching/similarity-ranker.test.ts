import { expect, test } from 'vitest';
import { chineseFeatures } from './chinese-features.ts';
import { englishFeatures } from './english-features.ts';
import type { Trial } from './ranker.ts';
import { SimilarityRanker } from './similarity-ranker.ts';

const topics = [
  { entry: 'card-lost', wordings: ['银行卡丢了怎么办', '我要挂失', '卡不见了'], answer: '先挂失，再补卡。' },
  { entry: 'queue', wordings: ['怎么取号', '在哪里排队', '排队要多久'], answer: '取号机在门口。' },
  { entry: 'glasses', wordings: ['看不清字', '老人有什么照顾'], answer: '服务台有老花镜和轮椅。' },
  { entry: 'cash', wordings: ['取现金', '我要取钱'], answer: '请到柜台。' },
];

function best(question: string): string | undefined {
  return new SimilarityRanker(topics, chineseFeatures).rank(question)[0]?.entry;
}

test('a question in other words finds its entry', () => {
  expect(best('我的银行卡不见了')).toBe('card-lost');
  expect(best('排队在哪儿')).toBe('queue');
});

test('[D10] characters that only sound right still find it', () => {
  expect(best('我要贵失')).toBe('card-lost');
  expect(best('怎么取耗')).toBe('queue');
});

test('words that only the answer has find it', () => {
  expect(best('有老花镜吗')).toBe('glasses');
});

test('every entry is ranked, best first, between 0 and 1', () => {
  const scores = new SimilarityRanker(topics, chineseFeatures).rank('我要挂失').map(({ score }) => score);
  expect(scores).toHaveLength(topics.length);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
});

test('[D8] a wording that is left out does not vouch for itself', () => {
  const strange = { entry: 'odd', wordings: ['甲乙', '丙丁'], answer: '' };
  const trials = new SimilarityRanker([...topics, strange], chineseFeatures).leaveOneOut();
  const own = trials.filter(({ entry }) => entry === 'odd').map(scoreOfOwn);
  expect(own).toEqual([expect.closeTo(0), expect.closeTo(0)]);
});

test('[D8] a wording that is left out is found by its twin', () => {
  const twins = { entry: 'twins', wordings: ['换零钱', '换零钱'], answer: '换零钱' };
  const trials = new SimilarityRanker([...topics, twins], chineseFeatures).leaveOneOut();
  const own = trials.filter(({ entry }) => entry === 'twins').map(scoreOfOwn);
  expect(own).toEqual([expect.closeTo(1), expect.closeTo(1)]);
});

function scoreOfOwn({ entry, ranking }: Trial): number | undefined {
  return ranking.find((ranked) => ranked.entry === entry)?.score;
}

test('small talk around a question changes nothing', () => {
  const ranker = new SimilarityRanker(topics, chineseFeatures);
  expect(ranker.rank('那个请问一下怎么取号呢')).toEqual(ranker.rank('怎么取号'));
  const english = new SimilarityRanker(
    [{ entry: 'wifi', wordings: ['is there wifi', 'free internet'], answer: '' }],
    englishFeatures,
  );
  expect(english.rank('um excuse me is there wifi please')).toEqual(english.rank('is there wifi'));
});

test('an empty question and empty knowledge are no faults', () => {
  expect(new SimilarityRanker(topics, chineseFeatures).rank('').every(({ score }) => score === 0)).toBe(true);
  expect(new SimilarityRanker([], chineseFeatures).rank('取号')).toEqual([]);
});
