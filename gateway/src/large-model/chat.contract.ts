import { expect, test } from 'vitest';
import type { Chat, ChatPiece, ChatRequest } from './chat.ts';

/** A model, and a request that it answers in two pieces or more. */
export interface ChatCase {
  chat: Chat;
  request: ChatRequest;
}

export async function collect(pieces: AsyncIterable<ChatPiece>): Promise<ChatPiece[]> {
  return Array.fromAsync(pieces);
}

/** What every model's client keeps to. */
export function chatContract(make: () => Promise<ChatCase>): void {
  test('[X1] an answer comes in pieces, none of them empty', async () => {
    const { chat, request } = await make();
    const pieces = await collect(chat.answer(request, new AbortController().signal));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces).not.toContainEqual({ type: 'text', text: '' });
  });

  test('[X2] asked with an aborted signal it throws the reason', async () => {
    const { chat, request } = await make();
    const reason = new Error('gone');
    await expect(collect(chat.answer(request, AbortSignal.abort(reason)))).rejects.toBe(reason);
  });

  test('[X2] a stopped answer settles at once with the reason', async () => {
    const { chat, request } = await make();
    const controller = new AbortController();
    const reason = new Error('interrupted');
    const pieces = chat.answer(request, controller.signal)[Symbol.asyncIterator]();
    await pieces.next();
    controller.abort(reason);
    await expect(pieces.next()).rejects.toBe(reason);
  });

  test('[X1] two answers at once do not mix', async () => {
    const { chat, request } = await make();
    const { signal } = new AbortController();
    const alone = await collect(chat.answer(request, signal));
    const both = await Promise.all([1, 2].map(() => collect(chat.answer(request, signal))));
    expect(both).toEqual([alone, alone]);
  });
}
