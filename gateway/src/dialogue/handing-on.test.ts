import { expect, test } from 'vitest';
import type { Departments } from './departments.ts';
import { handingOnSentences, handOn, type Cause, type Standing } from './handing-on.ts';

const departments: Departments = new Map(
  ['loans', 'cards'].map((id) => [
    id,
    {
      id,
      title: { zh: id, en: id },
      name: { zh: '小林', en: 'Lin' },
      greeting: { zh: '您好，我是小林。', en: "Hello, I'm Lin." },
      offers: [],
    },
  ]),
);

/** Who says what, and who has the visitor afterwards. */
function handed(to: string, cause: Cause, standing: Standing) {
  const { standing: after, pieces } = handOn(to, { cause, standing }, { language: 'en', departments });
  const said = pieces.flatMap((piece) =>
    piece.type === 'say' ? [`${piece.by ?? 'desk'}: ${piece.text}`] : [],
  );
  return { said, after };
}

const atDesk: Standing = { department: '', met: [] };

test('[Z3] the visitor is handed on with one sentence, and greeted at the first meeting only', () => {
  const first = handed('loans', 'question', atDesk);
  expect(first.said).toEqual(['desk: Lin at the loans can answer that.', "loans: Hello, I'm Lin."]);
  const back = handed('', 'question', first.after);
  expect(back.said).toEqual(['desk: I can answer that.']);
  expect(handed('loans', 'task', back.after).said).toEqual([
    'desk: Lin at the loans will take care of that.',
  ]);
  expect(handed('cards', 'question', first.after).said).toHaveLength(2);
});

test('[Z3] nobody is handed on to who has the visitor already', () => {
  const standing = { department: 'loans', met: ['loans'] };
  expect(handed('loans', 'question', standing)).toEqual({ said: [], after: standing });
  expect(handed('loans', 'asked-for', standing).said).toEqual(["loans: Hello, I'm Lin."]);
});

test('[Z7] a task that is gone on with needs no words for who goes on with it', () => {
  expect(handed('', 'gone-on', { department: 'loans', met: ['loans'] })).toEqual({
    said: [],
    after: { department: '', met: ['loans'] },
  });
});

test('[Z10] every sentence with which somebody is handed on is known beforehand', () => {
  const known = handingOnSentences(departments);
  const isKnown = ({ text, by }: { text: string; by?: string }): boolean =>
    known.some((sentence) => sentence.by === (by ?? '') && sentence.text.includes(text));
  for (const cause of ['question', 'task', 'asked-for'] as const) {
    for (const [to, standing] of [
      ['loans', atDesk],
      ['', { department: 'loans', met: [] }],
    ] as const) {
      const { pieces } = handOn(to, { cause, standing }, { language: 'en', departments });
      const said = pieces.filter((piece) => piece.type === 'say');
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((sentence) => !isKnown(sentence))).toEqual([]);
    }
  }
  expect(handingOnSentences(new Map())).toEqual([]);
});
