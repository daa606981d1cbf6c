import type { Delivery } from '@lobby/shared/protocol/delivery';
import type { Language } from '@lobby/shared/protocol/language';
import { expect, test } from 'vitest';
import { createAdditions } from './beside-answer.ts';
import { figuresAsked, tells } from './figure-kinds.ts';
import type { FoundPassage } from './passage-finder.ts';

const { signal } = new AbortController();

/** What a document adds, when it says this to whatever is asked. */
async function added(
  text: string,
  spoken: string,
  { said, covered = 1, delivery = {} }: { said: string; covered?: number; delivery?: Delivery },
): Promise<'first' | 'after' | 'nothing'> {
  const found: FoundPassage = {
    title: '价目表',
    said,
    covered,
    shown: { blocks: [], source: { title: '价目表' } },
  };
  const add = createAdditions({ find: () => Promise.resolve(found) });
  const answer = { spoken: { zh: spoken, en: '' }, delivery };
  const alike = [{ question: { zh: '开存款证明', en: '' }, wordings: { zh: ['存款证明多少钱'], en: [] } }];
  const addition = await add({ question: { text, language: 'zh' }, answer, alike }, signal);
  if (addition === undefined) return 'nothing';
  return addition.first ? 'first' : 'after';
}

const price = '存款证明，价格每份 20 元。';

test('[K56] a document comes first where the answer has no figure, and after it where it has another one', async () => {
  expect(await added('开一份存款证明要多少钱', '请到柜台开。', { said: price })).toBe('first');
  expect(await added('开一份存款证明要多少钱', '请带 2 张照片。', { said: price })).toBe('after');
});

test.each<[string, string, string, Parameters<typeof added>[2]]>([
  ['the answer tells a price', '开一份存款证明要多少钱', '每份收 20 元。', { said: price }],
  ['the answer says that it is free', '开一份存款证明要多少钱', '不收费。', { said: price }],
  ['no figure was asked for', '存款证明在哪里开', '请到柜台开。', { said: price }],
  ['the document tells another figure', '开一份存款证明要多久', '请到柜台开。', { said: price }],
  [
    'the passage has little of the question',
    '开存款证明多少钱',
    '请到柜台开。',
    { said: price, covered: 0.7 },
  ],
  ['staff wrote the question', '存款证明多少钱？', '请到柜台开。', { said: price }],
  [
    'the answer is a warning',
    '开一份存款证明要多少钱',
    '请不要转账。',
    { said: price, delivery: { mustHear: true } },
  ],
])('[K56] nothing is added where %s', async (_, text, spoken, document) => {
  expect(await added(text, spoken, document)).toBe('nothing');
});

test.each<[Language, string, string[], string]>([
  ['zh', '补办一个U盾要几块钱', ['money'], '每个 30 元。'],
  ['zh', '出院以后多久能复印病历', ['duration'], '出院 10 个工作日以后。'],
  ['zh', '病房里几点有热水洗澡', ['moment'], '早上 6 点到 8 点。'],
  ['zh', '这个药一次吃几片', ['dose'], '一次两片。'],
  ['zh', '存三年利率是多少', ['share'], '年利率 1.95%。'],
  ['en', 'what does a large safe cost', ['money'], '1,200 yuan a year'],
  ['en', 'how long does the permit take', ['duration'], 'within fifteen or 15 working days'],
  ['en', 'when can I visit the ward', ['moment'], 'from 3.30 pm to 5 pm'],
  ['en', 'how many tablets do I take', ['dose', 'count'], 'two tablets after meals'],
])('[K56] what figure is asked for: %s %s', (language, question, kinds, answer) => {
  expect(figuresAsked(question, language)).toEqual(kinds);
  expect(kinds.some((kind) => tells(answer, kind as ReturnType<typeof figuresAsked>[number], language))).toBe(
    true,
  );
  expect(figuresAsked(language === 'zh' ? '在哪个窗口办' : 'where is counter 3', language)).toEqual([]);
});
