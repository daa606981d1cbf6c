import { describe, expect, test } from 'vitest';
import { chatContract, collect } from '../chat.contract.ts';
import { ChatFailed, type ChatRequest } from '../chat.ts';
import { begin, chatServer, type Delta, event, writes } from '../test/chat-server.ts';
import { createOpenAiChat } from './openai-chat.ts';

const never = new AbortController().signal;
const request: ChatRequest = {
  messages: [
    { role: 'system', text: '你是前台。' },
    { role: 'user', text: '几点开门' },
  ],
  tools: [{ name: 'decline', about: 'says no', parameters: { type: 'object' } }],
  longestAnswerTokens: 300,
};
const nineOClock = [{ content: '早上' }, { content: '九点' }, { content: '。' }];

describe('the contract', () => {
  chatContract(async () => {
    const { url } = await chatServer(writes(...nineOClock));
    return { chat: createOpenAiChat({ url, model: 'qwen' }), request };
  });
});

test('[X1] the server is asked for a stream, with the model, the tools and the key', async () => {
  const server = await chatServer(writes(...nineOClock));
  const chat = createOpenAiChat({ url: server.url, model: 'qwen', key: 'secret' });
  expect(await collect(chat.answer(request, never))).toEqual([
    { type: 'text', text: '早上' },
    { type: 'text', text: '九点' },
    { type: 'text', text: '。' },
  ]);
  expect(server.asked).toEqual([
    {
      authorization: 'Bearer secret',
      body: {
        model: 'qwen',
        stream: true,
        temperature: 0.2,
        max_tokens: 300,
        messages: [
          { role: 'system', content: '你是前台。' },
          { role: 'user', content: '几点开门' },
        ],
        tools: [
          {
            type: 'function',
            function: { name: 'decline', description: 'says no', parameters: { type: 'object' } },
          },
        ],
      },
    },
  ]);
});

test('[X3] what a model thinks is not among the pieces, wherever it writes it', async () => {
  const { url } = await chatServer(
    writes(
      { reasoning_content: '访客想知道' },
      { content: '<thi' },
      { content: 'nk>让我想' },
      { content: '想</think>\n九点。' },
    ),
  );
  const pieces = await collect(createOpenAiChat({ url, model: 'r1' }).answer(request, never));
  expect(pieces).toEqual([{ type: 'text', text: '九点。' }]);
});

test('[X4] uses of tools are put together from their parts', async () => {
  const part = (index: number, name?: string, input?: string): object => ({
    index,
    function: { ...(name !== undefined && { name }), ...(input !== undefined && { arguments: input }) },
  });
  const { url } = await chatServer(
    writes(
      { tool_calls: [part(0, 'start_flow', '{"flow":')] } as never,
      { tool_calls: [part(1, 'set_slot', '')] } as never,
      { tool_calls: [part(0, undefined, '"book"}')] } as never,
      { tool_calls: [part(1, undefined, '{broken')] } as never,
    ),
  );
  expect(await collect(createOpenAiChat({ url, model: 'qwen' }).answer(request, never))).toEqual([
    { type: 'call', name: 'start_flow', input: { flow: 'book' } },
    { type: 'call', name: 'set_slot', input: '{broken' },
  ]);
});

const wanted = [
  { type: 'call', name: 'start_flow', input: { flow: 'book' } },
  { type: 'call', name: 'set_slot', input: { slot: 'day' } },
];

test.each([
  ['count every call as the first', ['{"flow":"book"}'], ['{"slot":"day"}'], true],
  ['repeat the name and the id with every part', ['{"flow":', '"book"}'], ['{"slot":', '"day"}'], false],
])('[X4] calls of servers that %s are told apart', async (_, first, second, sameIndex) => {
  const parts = (id: string, name: string, inputs: string[]): Delta[] =>
    inputs.map((input) => ({
      tool_calls: [{ index: sameIndex || id === 'a' ? 0 : 1, id, function: { name, arguments: input } }],
    }));
  const { url } = await chatServer(
    writes(...parts('a', 'start_flow', first), ...parts('b', 'set_slot', second)),
  );
  expect(await collect(createOpenAiChat({ url, model: 'qwen' }).answer(request, never))).toEqual(wanted);
});

test.each([
  ['refuses', (response) => void response.writeHead(401).end('{"error":{"message":"几点开门"}}')],
  ['answers with an error page', (response) => void response.writeHead(502).end('<html>几点开门</html>')],
  [
    'breaks off',
    (response) => {
      begin(response);
      response.write(event({ choices: [{ index: 0, delta: { content: '早' } }] }));
      setTimeout(() => response.destroy(), 20);
    },
  ],
  [
    'answers nonsense',
    (response) => {
      begin(response);
      response.end('data: 几点开门\n\n');
    },
  ],
  ['never begins', () => {}],
  [
    'falls silent in the middle',
    (response) => {
      begin(response);
      response.write(event({ choices: [{ index: 0, delta: { content: '早' } }] }));
    },
  ],
] satisfies [string, Parameters<typeof chatServer>[0]][])(
  '[X5] a model that %s fails soon, and the fault repeats no word',
  async (_, reply) => {
    const { url } = await chatServer(reply);
    const chat = createOpenAiChat({
      url,
      model: 'qwen',
      beginWithinMs: 300,
      silentForMs: 300,
      speakWithinMs: 500,
    });
    const fault: unknown = await collect(chat.answer(request, never)).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(ChatFailed);
    expect(`${String(fault)} ${String(fault instanceof Error && fault.cause)}`).not.toMatch(/几点|早/u);
  },
);

test('[X5] a server that nobody runs fails at once', async () => {
  const chat = createOpenAiChat({ url: 'http://127.0.0.1:9', model: 'qwen' });
  await expect(collect(chat.answer(request, never))).rejects.toThrow('it cannot be reached');
});

test('[X2] whoever stops an answer hangs up, so that the model stops writing', async () => {
  const server = await chatServer((response) => {
    begin(response);
    response.write(event({ choices: [{ index: 0, delta: { content: '早' } }] }));
  });
  const controller = new AbortController();
  const pieces = createOpenAiChat({ url: server.url, model: 'qwen' }).answer(request, controller.signal);
  const iterator = pieces[Symbol.asyncIterator]();
  await iterator.next();
  controller.abort(new Error('left'));
  await expect(iterator.next()).rejects.toThrow('left');
  await server.hungUp;
});
