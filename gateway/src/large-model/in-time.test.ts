import { beforeAll, expect, test } from 'vitest';
import { chatServer, begin, event } from './test/chat-server.ts';
import { ChatFailed } from './chat.ts';
import { groundsOn } from './grounding/grounds-on.ts';
import { inTime } from './in-time.ts';
import { createOpenAiChat } from './openai/openai-chat.ts';
import { speakGrounded } from './speak-grounded.ts';

const request = { messages: [], tools: [], longestAnswerTokens: 100 };
const given = {
  ground: { passages: ['补卡收工本费 5 元。'], question: '' },
  rules: '',
  language: 'zh' as const,
};

// The dictionary is read once for a process, which takes longer than anybody is waited for here.
beforeAll(() => void groundsOn(given.ground, given.language));

/** What is said of a model that writes a letter every few milliseconds, for ever. */
async function dripping(before: string): Promise<string[]> {
  const server = await chatServer((response) => {
    begin(response);
    const drip = (content: string) => response.write(event({ choices: [{ index: 0, delta: { content } }] }));
    drip(before);
    const dripper = setInterval(() => drip('嗯'), 20);
    response.once('close', () => clearInterval(dripper));
  });
  const chat = createOpenAiChat({ url: server.url, model: 'qwen', plain: true });
  const said: string[] = [];
  const pieces = inTime(
    (signal) => speakGrounded(chat.answer(request, signal), given),
    { firstMs: 1_500, nextMs: 300 },
    new AbortController().signal,
  );
  const all = (async () => {
    for await (const piece of pieces) said.push(piece.type === 'sentence' ? piece.text : piece.type);
  })();
  await expect(all).rejects.toBeInstanceOf(ChatFailed);
  await server.hungUp;
  return said;
}

test.each([
  ['before its first sentence', '', []],
  ['after its first sentence', '补卡收工本费 5 元。嗯', ['补卡收工本费 5 元。']],
])('[X16] a model that drips letters %s is given up, and told to stop', async (_, before, said) => {
  expect(await dripping(before)).toEqual(said);
});
