import { describe, expect, test } from 'vitest';
import { dialogueContract } from './dialogue.contract.ts';
import type { Exchange, Question } from './dialogue.ts';
import { createKnowledgeDialogue, type Finding } from './knowledge-dialogue.ts';
import { frontDeskManners } from './manners.ts';

const manners = frontDeskManners([{ zh: '怎么取号？', en: 'How do I get a queue number?' }]);
const answer: Finding = {
  type: 'answer',
  spoken: '先挂失，马上就能办。请带身份证来补卡。',
  followUps: ['客服电话是多少？'],
  delivery: { mood: 'serious' },
};

function ask(question: Question, finding: Finding, earlier: Exchange[] = []) {
  const dialogue = createKnowledgeDialogue({ findAnswer: () => finding, manners });
  return Array.fromAsync(dialogue.reply({ question, earlier }, new AbortController().signal));
}

describe('keeps the contract', () => {
  dialogueContract(() => ({
    dialogue: createKnowledgeDialogue({ findAnswer: () => answer, manners }),
    question: { text: '卡丢了', language: 'zh' },
  }));
});

test('[D4] an answer is said sentence by sentence, then follow-up questions are shown', async () => {
  expect(await ask({ text: '卡丢了', language: 'zh' }, answer)).toEqual([
    { type: 'say', text: '先挂失，马上就能办。', language: 'zh', delivery: { mood: 'serious' } },
    { type: 'say', text: '请带身份证来补卡。', language: 'zh' },
    { type: 'show', suggestions: ['客服电话是多少？'] },
  ]);
});

test('[D4] an answer without follow-up questions shows nothing', async () => {
  const pieces = await ask(
    { text: 'bye', language: 'en' },
    { type: 'answer', spoken: 'Goodbye.', followUps: [], delivery: { gesture: 'farewell' } },
  );
  expect(pieces).toEqual([
    { type: 'say', text: 'Goodbye.', language: 'en', delivery: { gesture: 'farewell' } },
  ]);
});

test('[D5] when unsure it asks which question was meant, aloud and on the screen', async () => {
  const suggestions = ['怎么取号？', '要等多久？', '我想找工作人员'];
  expect(await ask({ text: '号', language: 'zh' }, { type: 'unsure', suggestions })).toEqual([
    {
      type: 'say',
      text: '您是想问：怎么取号，要等多久，还是我想找工作人员？',
      language: 'zh',
      delivery: { gesture: 'point' },
    },
    { type: 'show', suggestions },
  ]);
});

test('[D5] asking back about a single question is a plain question', async () => {
  const pieces = await ask(
    { text: 'the number thing', language: 'en' },
    { type: 'unsure', suggestions: ['How do I get a queue number?'] },
  );
  expect(pieces[0]).toEqual({
    type: 'say',
    text: 'Did you mean: How do I get a queue number?',
    language: 'en',
    delivery: { gesture: 'point' },
  });
});

test('[D6] what it does not know it declines kindly, naming the staff, and offers what it can do', async () => {
  const pieces = await ask({ text: 'tell me a joke', language: 'zh' }, { type: 'unknown' });
  expect(pieces.map((piece) => (piece.type === 'say' ? piece.text : piece.suggestions))).toEqual([
    "I'm sorry, I don't know that yet.",
    'You can tap a question on the screen, or ask the staff at the counter.',
    ['How do I get a queue number?'],
  ]);
});

const earlier = [
  { asked: '卡丢了', heard: '先挂失，马上就能办。' },
  { asked: '嗯', heard: '' },
];

test.each(['再说一遍', '没听清，麻烦你重复一下', 'Sorry, what did you say?'])(
  '[D12] "%s" repeats the last answer as far as it was heard',
  async (text) => {
    const language = text.startsWith('S') ? 'en' : 'zh';
    const pieces = await ask({ text, language }, { type: 'unknown' }, earlier);
    expect(pieces.at(-1)).toMatchObject({ type: 'say', text: '先挂失，马上就能办。', language: 'zh' });
  },
);

test('[D12] before anything was said there is nothing to repeat', async () => {
  expect(await ask({ text: '再说一遍', language: 'zh' }, answer)).toHaveLength(3);
});
