import { describe, expect, test } from 'vitest';
import { dialogueContract } from './dialogue.contract.ts';
import { newDialogueState, type DialogueState } from './dialogue-state.ts';
import type { Exchange, Question, ReplyPiece } from './dialogue.ts';
import { phrases } from '../flows/run/phrases.ts';
import { smallDesk, type Finding } from './test/small-desk.ts';

const offers = [{ zh: '怎么取号？', en: 'How do I get a queue number?' }];
const answer: Finding = {
  type: 'answer',
  spoken: '先挂失，马上就能办。请带身份证来补卡。',
  followUps: ['客服电话是多少？'],
  delivery: { mood: 'serious' },
};

/** All that is told, but for where the visit stands. */
async function ask(question: Question, finding: Finding, earlier: Exchange[] = []): Promise<ReplyPiece[]> {
  const visit = { earlier, state: newDialogueState, certain: Promise.resolve() };
  const pieces = smallDesk(finding, offers).reply({ question, ...visit }, new AbortController().signal);
  return (await Array.fromAsync(pieces)).filter(({ type }) => type !== 'state');
}

describe('keeps the contract', () => {
  dialogueContract(() => ({
    dialogue: smallDesk(answer),
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

test('[D4] an answer without follow-up questions is followed by what the venue offers', async () => {
  const pieces = await ask(
    { text: 'bye', language: 'en' },
    { type: 'answer', spoken: 'Goodbye.', followUps: [], delivery: { gesture: 'farewell' } },
  );
  expect(pieces).toEqual([
    { type: 'say', text: 'Goodbye.', language: 'en', delivery: { gesture: 'farewell' } },
    { type: 'show', suggestions: ['How do I get a queue number?'] },
  ]);
});

test('[D28] what was just asked, in whatever writing, or answered in other words, is not offered again', async () => {
  const led: Finding = { ...answer, followUps: ['客服电话是多少？', 'it'] };
  const offered = async (text: string, finding: Finding): Promise<unknown> =>
    (await ask({ text, language: 'zh' }, finding)).at(-1);
  expect(await offered('客服电话是多少', led)).toEqual({ type: 'show', suggestions: ['怎么取号？'] });
  expect(await offered('卡丢了', led)).toEqual({ type: 'show', suggestions: ['客服电话是多少？'] });
  expect(await offered('怎么取号', { type: 'unknown' })).toEqual({
    type: 'show',
    suggestions: [phrases.callPerson.zh],
  });
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
  const told = pieces.map((piece) =>
    piece.type === 'say' ? piece.text : piece.type === 'show' ? piece.suggestions : piece.type,
  );
  expect(told).toEqual([
    "I'm sorry, I don't know that yet.",
    'You can tap a question on the screen.',
    'Shall I ask a colleague to help you?',
    ['I want to talk to a person', 'How do I get a queue number?'],
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

test('[D12] before anything was said there is nothing to repeat, and the venue may have its own words for that', async () => {
  expect(await ask({ text: '再说一遍', language: 'zh' }, { type: 'unknown' })).toEqual([
    { type: 'say', text: '我还没说什么呢，您请问。', language: 'zh' },
  ]);
  const [piece] = await ask({ text: '再说一遍', language: 'zh' }, answer);
  expect(piece).not.toMatchObject({ text: '我还没说什么呢，您请问。' });
});

/** Where the visit stands after a question. */
async function standing(text: string, finding: Finding, state = newDialogueState): Promise<DialogueState> {
  const asked = {
    question: { text, language: 'zh' as const },
    earlier: [],
    state,
    certain: Promise.resolve(),
  };
  const pieces = await Array.fromAsync(smallDesk(finding).reply(asked, new AbortController().signal));
  const told = pieces.flatMap((piece) => (piece.type === 'state' ? [piece.state] : []));
  return told.at(-1) ?? state;
}

test.each([
  ['第二个', '要等多久？'],
  ['最后一个', '怎么开户？'],
  ['开户那个', '怎么开户？'],
  ['the first one', '怎么取号？'],
  ['怎么取号', '怎么取号？'],
])('[D20] of several that were offered, "%s" picks %s', async (text, picked) => {
  const unsure: Finding = { type: 'unsure', suggestions: ['怎么取号？', '要等多久？', '怎么开户？'] };
  const state = await standing('号', unsure);
  expect(state.offered.map(({ label }) => label)).toEqual(unsure.suggestions);
  const asked = {
    question: { text, language: 'zh' as const },
    earlier: [],
    state,
    certain: Promise.resolve(),
  };
  const pieces = await Array.fromAsync(smallDesk(unsure).reply(asked, new AbortController().signal));
  expect(pieces.find(({ type }) => type === 'say')).toMatchObject({ text: picked });
});

test('[D20] a plain yes is enough when only one was offered, and no offer outlives the next question', async () => {
  const unsure: Finding = { type: 'unsure', suggestions: ['怎么取号？'] };
  const state = await standing('号', unsure);
  const asked = {
    question: { text: '对', language: 'zh' as const },
    earlier: [],
    state,
    certain: Promise.resolve(),
  };
  const pieces = await Array.fromAsync(smallDesk(unsure).reply(asked, new AbortController().signal));
  expect(pieces.find(({ type }) => type === 'say')).toMatchObject({ text: '怎么取号？' });
  expect((await standing('谢谢你', { type: 'unknown' }, state)).offered).toEqual([]);
});

test.each([
  ['好的', 'offered'],
  ['嗯，麻烦你了', 'offered'],
  ['yes please', 'offered'],
  [phrases.callPerson.zh, 'asked-for'],
  [phrases.callPerson.en, 'asked-for'],
])('[D30] where there was no answer, "%s" takes the offer of a person', async (text, reason) => {
  const state = await standing('讲个笑话', { type: 'unknown' });
  const asked = { question: { text, language: 'zh' as const }, earlier: [], state };
  const reply = smallDesk({ type: 'unknown' }).reply(
    { ...asked, certain: Promise.resolve() },
    new AbortController().signal,
  );
  expect(await Array.fromAsync(reply)).toContainEqual({ type: 'hand-over', reason });
});

test('[D30] who wants nobody is asked to go on, and an answer of a document offers nobody', async () => {
  const state = await standing('讲个笑话', { type: 'unknown' });
  expect((await standing('不用了', { type: 'unknown' }, state)).personOffered).toBe(false);
  expect((await standing('卡丢了', answer)).personOffered).toBe(false);
});

test.each([
  ['说慢一点', 'slower'],
  ['你说得太快了', 'slower'],
  ['Could you speak more slowly please?', 'slower'],
  ['快一点说', 'faster'],
  ['大声一点', 'louder'],
  ['声音太小了', 'louder'],
  ['speak up', 'louder'],
  ['小点声', 'softer'],
  ['too loud', 'softer'],
])('[D21] "%s" is granted at once: %s', async (text, change) => {
  const pieces = await ask({ text, language: 'zh' }, { type: 'unknown' }, [
    { asked: '几点', heard: '九点开门。' },
  ]);
  expect(pieces[0]).toEqual({ type: 'manner', change });
  expect(pieces.at(-1)).toMatchObject({ type: 'say', text: '九点开门。' });
});

test.each(['人工', '我要找真人', '转人工服务', 'can I talk to a person', 'agent'])(
  '[D22] "%s" calls a person',
  async (text) => {
    const pieces = await ask({ text, language: 'zh' }, answer);
    expect(pieces).toContainEqual({ type: 'hand-over', reason: 'asked-for' });
  },
);

test.each(['帮助', '你会做什么', 'what can you do', 'help me please'.slice(0, 4)])(
  '[D23] "%s" says what can be asked',
  async (text) => {
    const pieces = await ask({ text, language: 'zh' }, answer);
    expect(pieces.at(-1)).toMatchObject({ type: 'show', suggestions: [expect.any(String)] });
  },
);

test('[D24] a question that only begins like a wish about the conversation is answered', async () => {
  for (const text of ['取消预约要怎么办', '人工窗口几点开', '返回的路怎么走', 'can I cancel my card here'])
    expect((await ask({ text, language: 'zh' }, answer))[0]).toMatchObject({ text: '先挂失，马上就能办。' });
});
