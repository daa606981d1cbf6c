import { describe, expect, test } from 'vitest';
import { chatContract, collect } from './chat.contract.ts';
import { ChatFailed, type ChatPiece } from './chat.ts';
import { createRestingChat } from './resting-chat.ts';
import { createScriptedChat } from './scripted-chat.ts';

const request = { messages: [], tools: [], longestAnswerTokens: 100 };
const nine: ChatPiece[] = [
  { type: 'text', text: '九点' },
  { type: 'text', text: '开门。' },
];

describe('the contract', () => {
  chatContract(async () => ({ chat: createRestingChat(createScriptedChat(() => nine)), request }));
});

test('[R18] a model that failed is asked again after a rest that doubles, and one answer forgives everything', async () => {
  let [nowMs, asked, well] = [0, 0, false];
  const chat = createRestingChat(
    createScriptedChat(() => {
      asked += 1;
      if (!well) throw new ChatFailed('it cannot be reached');
      return nine;
    }),
    () => nowMs,
  );
  const askedAt = async (ms: number): Promise<number> => {
    nowMs = ms;
    await collect(chat.answer(request, new AbortController().signal)).catch(() => {});
    return asked;
  };
  expect(await askedAt(0)).toBe(1);
  expect(await askedAt(4_900)).toBe(1);
  expect(await askedAt(5_100)).toBe(2);
  expect(await askedAt(15_000)).toBe(2);
  well = true;
  expect(await askedAt(15_200)).toBe(3);
  expect(await askedAt(15_300)).toBe(4);
});

test('[R18] a visitor who left is no failure of the model', async () => {
  const chat = createRestingChat(createScriptedChat(() => nine));
  const reason = new Error('left');
  await expect(collect(chat.answer(request, AbortSignal.abort(reason)))).rejects.toBe(reason);
  expect(await collect(chat.answer(request, new AbortController().signal))).toEqual(nine);
});

test('[R18, X16] a model that came to nothing in time has failed', async () => {
  const chat = createRestingChat(createScriptedChat(() => nine));
  const late = new AbortController();
  const pieces = chat.answer(request, late.signal)[Symbol.asyncIterator]();
  await pieces.next();
  late.abort(new ChatFailed('it came to nothing'));
  await expect(pieces.next()).rejects.toThrow('it came to nothing');
  await expect(collect(chat.answer(request, new AbortController().signal))).rejects.toThrow('it rests');
});
