import { expect, test } from 'vitest';
import { ChatFailed } from '../../../large-model/chat.ts';
import { createOpenAiChat } from '../../../large-model/openai/openai-chat.ts';
import { begin, chatServer, event } from '../../../large-model/test/chat-server.ts';
import type { Routing } from '../../../understanding/router.ts';
import { newDialogueState, type DialogueState } from '../../dialogue-state.ts';
import type { ReplyPiece } from '../../dialogue.ts';
import { replies } from '../../replies.ts';
import { ask, askedOf, call, declined, deskOf, fee, words } from './test/model-desk.ts';

test('[X9] what staff wrote is said as they wrote it, and no model is asked', async () => {
  const match = {
    target: { type: 'entry' as const, id: 'card' },
    score: 1,
    runnerUp: 0,
    wording: '',
    words: [],
  };
  const { said, requests } = await ask({ routing: { type: 'sure', match } });
  expect(said).toBe('补卡五元。');
  expect(requests).toEqual([]);
});

test('[X9] what the local engine does not know a model answers from the venue’s passages, and their source is shown', async () => {
  const { said, pieces, requests } = await ask({
    says: () => words('不贵，补卡', '收5元[1]。当天就能拿到新卡。'),
  });
  expect(said).toBe('不贵，补卡收5元。当天就能拿到新卡。');
  expect(pieces.at(-1)).toMatchObject({
    type: 'show',
    card: { rows: [{ name: '收费表', value: '第 2 页' }] },
  });
  expect(requests[0]?.messages.at(-1)).toEqual({
    role: 'user',
    text: `资料:\n[1] ${fee.text}\n\n访客说: 补卡贵吗`,
  });
});

test('[X6, X9] what no passage says is kept back, and staff are named', async () => {
  const { said } = await ask({ says: () => words('补卡收5元。补卡要二十元。') });
  expect(said).toBe(`补卡收5元。${replies.askStaff.zh}`);
});

const unsure: Routing = {
  type: 'unsure',
  matches: [{ target: { type: 'entry', id: 'card' }, score: 0.4, runnerUp: 0.3, wording: '', words: [] }],
};
const whichOne = '您是想问：补卡要钱吗？';

test.each([
  ['claims what no passage says', '补卡要二十元。'],
  ['tells a ghost story', '好的。从前有一座古堡，里面住着一个鬼。'],
  ['is a pirate', '我是海盗船长，快把金币交出来！'],
  ['says where what nobody wrote of is', '我们三楼有母婴室。'],
  ['is only polite', '好的，很高兴为您服务。'],
])('[X15] a model that %s is not heard, and the local engine asks back as it would have', async (_, text) => {
  expect((await ask({ routing: unsure, says: () => words(text) })).said).toBe(whichOne);
});

test('[X10] a model begins a task and fills it by the same commands as the local engine, and values are read by us', async () => {
  const begun = await ask({ text: '下周三我想过来', says: () => [call('start_flow', { flow: 'book' })] });
  const state = begun.pieces.flatMap((piece) => (piece.type === 'state' ? [piece.state] : [])).at(-1);
  expect(state?.tasks.frames[0]?.slots).toMatchObject({ day: { value: '2026-12-02' } });
  const opened = await ask({ text: '我要过来办事', says: () => [call('start_flow', { flow: 'book' })] });
  const open = opened.pieces.flatMap((piece) => (piece.type === 'state' ? [piece.state] : [])).at(-1)!;
  const set = (value: string) =>
    ask({ text: '就那天呗', state: open, says: () => [call('set_slot', { slot: 'day', value })] });
  const filled = (await set('后天')).pieces
    .flatMap((piece) => (piece.type === 'state' ? [piece.state] : []))
    .at(-1);
  expect(filled?.tasks.frames[0]?.slots ?? {}).toMatchObject({ day: { value: '2026-11-29' } });
  const senseless = (await set('紫色')).pieces
    .flatMap((piece) => (piece.type === 'state' ? [piece.state] : []))
    .at(-1);
  expect(senseless?.tasks.frames[0]?.slots).toEqual({});
});

test.each([
  ['a tool that is none', [call('transfer_money', { amount: 1 })]],
  ['a flow that is none', [call('start_flow', { flow: 'rob' })]],
  ['an entry that was not offered', [call('answer_entry', { entry: 'secret' })]],
  ['arguments that are no JSON', [call('start_flow', '{"flow":')]],
  ['nothing', []],
])('[X11] a model that wants %s changes nothing: the local engine’s answer holds', async (_, pieces) => {
  expect((await ask({ says: () => pieces })).said).toBe(declined);
});

/** A desk in the middle of booking that has just asked for the day. */
async function bookingBegun(): Promise<DialogueState> {
  const { pieces } = await ask({ text: '我要过来办事', says: () => [call('start_flow', { flow: 'book' })] });
  return stateIn(pieces);
}

function stateIn(pieces: readonly ReplyPiece[]): DialogueState {
  return pieces.flatMap((piece) => (piece.type === 'state' ? [piece.state] : [])).at(-1)!;
}

test.each([
  ['says itself', () => words('补卡收5元。'), '补卡收5元。'],
  ['leaves to what staff wrote', () => [call('answer_entry', { entry: 'card' })], '补卡五元。'],
])('[Q7, X10] after an answer that a model %s a task goes on with its question', async (_, says, answer) => {
  const state = await bookingBegun();
  const { said, pieces } = await ask({ text: '对了补卡贵吗', state, says });
  expect(said).toMatch(new RegExp(`^${answer}.*哪一天？$`, 'u'));
  expect(stateIn(pieces).tasks.frames).toHaveLength(1);
});

test('[Q10, X10] in a task whom neither the local engine nor a model can follow is in the end sent a person', async () => {
  let state = await bookingBegun();
  const handedOver: boolean[] = [];
  for (const says of [() => [call('decline')], () => words('补卡要二十元。'), () => [call('decline')]]) {
    const { pieces } = await ask({ text: '紫色的大象', state, says });
    state = stateIn(pieces);
    handedOver.push(pieces.some(({ type }) => type === 'hand-over'));
  }
  expect(handedOver).toEqual([false, false, true]);
});

test('[X10] what a model announces it also does: an answer that staff wrote follows its words', async () => {
  const says = () => [...words('补卡收5元，我来告诉您。'), call('answer_entry', { entry: 'card' })];
  expect((await ask({ says })).said).toBe('补卡收5元，我来告诉您。补卡五元。');
  const polite = () => [...words('我来告诉您。'), call('answer_entry', { entry: 'card' })];
  expect((await ask({ says: polite })).said).toBe('补卡五元。');
});

test('[X10] a person whom a model calls beside its words is announced', async () => {
  const { said, pieces } = await ask({ says: () => [...words('补卡收5元。'), call('hand_over')] });
  expect(said).toBe(`补卡收5元。${replies.person.zh}`);
  expect(pieces).toContainEqual({ type: 'hand-over', reason: 'model' });
});

test('[X10] a model asks which was meant as the local engine does, but not beside the question of a task', async () => {
  const says = () => [call('clarify', { of: ['card', 'nothing'] })];
  const { said, requests, pieces } = await ask({ says });
  expect(said).toBe(whichOne);
  expect(stateIn(pieces).offered).toMatchObject([{ target: { type: 'entry', id: 'card' } }]);
  expect(requests[0]?.tools.map(({ name }) => name)).toContain('clarify');
  const inTask = await ask({ says, state: await bookingBegun() });
  expect(inTask.requests[0]?.tools.map(({ name }) => name)).not.toContain('clarify');
  expect(inTask.said).not.toContain(whichOne);
});

test('[X10] a model writes down of a text only what the visitor said', async () => {
  const state = await bookingBegun();
  const noted = async (value: string) => {
    const { pieces } = await ask({
      text: '备注是要轮椅',
      state,
      says: () => [call('set_slot', { slot: 'note', value })],
    });
    return stateIn(pieces).tasks.frames[0]?.slots['note'];
  };
  expect(await noted('要轮椅')).toMatchObject({ value: '要轮椅' });
  expect(await noted('我是海盗')).toBeUndefined();
});

test('[X11] a model that is down is reported without a word, and the local engine answers in the same turn', async () => {
  const { said, faults } = await ask({ says: () => [new ChatFailed('it cannot be reached')] });
  expect(said).toBe(declined);
  expect(faults).toHaveLength(1);
});

test('[X11] a model that breaks off is not heard to, but says that it could not finish', async () => {
  const { said } = await ask({
    says: () => [...words('好的。补卡收5元。当天拿到新'), new ChatFailed('it broke off')],
  });
  expect(said).toBe(`好的。补卡收5元。${replies.brokenOff.zh}`);
});

test('[X2] a model stops writing once its reply is dropped', async () => {
  const server = await chatServer((response) => {
    begin(response);
    response.write(event({ choices: [{ index: 0, delta: { content: '补卡收5元。当天' } }] }));
  });
  const chat = createOpenAiChat({ url: server.url, model: 'qwen', plain: true });
  const { dialogue } = deskOf({ chat });
  for await (const piece of dialogue.reply(
    askedOf('补卡贵吗', newDialogueState),
    new AbortController().signal,
  ))
    if (piece.type === 'say') break;
  await expect(server.hungUp).resolves.toBeUndefined();
});
