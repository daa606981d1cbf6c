import { expect, test } from 'vitest';
import { newDialogueState } from './dialogue-state.ts';
import type { Asked, Dialogue, Question, ReplyPiece } from './dialogue.ts';

/** A dialogue with a question it answers in two pieces or more. */
export interface DialogueCase {
  dialogue: Dialogue;
  question: Question;
}

/** What every dialogue keeps to, whatever it knows. */
export function dialogueContract(make: () => DialogueCase): void {
  test('an answer says something, and what may be tapped comes after all that is said', async () => {
    const { dialogue, question } = make();
    const types = (await collect(dialogue.reply(first(question), new AbortController().signal))).map(
      ({ type }) => type,
    );
    expect(types).toContain('say');
    expect(types.slice(0, types.lastIndexOf('say'))).not.toContain('show');
  });

  test('[D9] a call after stopping throws the reason', async () => {
    const { dialogue, question } = make();
    const reason = new Error('gone');
    await expect(collect(dialogue.reply(first(question), AbortSignal.abort(reason)))).rejects.toBe(reason);
  });

  test('[D9] a stopped answer says nothing further', async () => {
    const { dialogue, question } = make();
    const controller = new AbortController();
    const reason = new Error('interrupted');
    const pieces = dialogue.reply(first(question), controller.signal)[Symbol.asyncIterator]();
    await pieces.next();
    controller.abort(reason);
    await expect(pieces.next()).rejects.toBe(reason);
  });

  test('two answers at once do not mix', async () => {
    const { dialogue, question } = make();
    const { signal } = new AbortController();
    const alone = await collect(dialogue.reply(first(question), signal));
    const both = await Promise.all([1, 2].map(() => collect(dialogue.reply(first(question), signal))));
    expect(both).toEqual([alone, alone]);
  });
}

/** The first question of a visit. */
function first(question: Question): Asked {
  return { question, earlier: [], state: newDialogueState, certain: Promise.resolve() };
}

async function collect(pieces: AsyncIterable<ReplyPiece>): Promise<ReplyPiece[]> {
  return Array.fromAsync(pieces);
}
