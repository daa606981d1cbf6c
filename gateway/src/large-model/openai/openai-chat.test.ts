import { describe, expect, test } from 'vitest';
import { chatContract, collect } from '../chat.contract.ts';
import { ChatFailed, type ChatPiece, type ChatRequest } from '../chat.ts';
import { begin, chatServer, type Delta, event, writes, writesUntil } from '../test/chat-server.ts';
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

const nine = { type: 'text', text: '九点。' } as const;
const text = (pieces: readonly ChatPiece[]): string =>
  pieces.map((piece) => (piece.type === 'text' ? piece.text : JSON.stringify(piece))).join('');

test.each([
  ['in a field of its own', [{ reasoning_content: '访客想知道' }, { content: '九点。' }]],
  ['in the field of other servers', [{ reasoning: '访客想知道' }, { content: '九点。' }]],
  [
    'between marks',
    [{ content: '<thi' }, { content: 'nk>访客想' }, { content: '知道</think>九' }, { content: '点。' }],
  ],
  [
    'with only its end marked',
    [{ content: '访客想知道' }, { content: '。</th' }, { content: 'ink>\n九点。' }],
  ],
] satisfies [string, Delta[]][])('[X3] what a model thinks %s is not among the pieces', async (_, deltas) => {
  const { url } = await chatServer(writes(...deltas));
  const chat = createOpenAiChat({ url, model: 'r1' });
  for (let times = 0; times < 2; times += 1)
    expect(text(await collect(chat.answer(request, never))).trim()).toBe('九点。');
});

test('[X3] once a whole answer was no thought, the next ones are passed on as they come', async () => {
  const replies = [writes({ content: '九点。' })];
  const server = await chatServer((response, asked) => {
    const whole = replies.shift();
    if (whole !== undefined) return whole(response, asked);
    begin(response);
    response.write(event({ choices: [{ index: 0, delta: { content: '九点。' } }] }));
  });
  const chat = createOpenAiChat({ url: server.url, model: 'qwen' });
  expect(await collect(chat.answer(request, never))).toEqual([nine]);
  for await (const piece of chat.answer(request, never)) {
    expect(piece).toEqual(nine);
    break;
  }
});

test('[X3] a server that was thought plain and thinks aloud fails, and is read as one that thinks from then on', async () => {
  const { url } = await chatServer(writes({ content: '访客想知道。' }, { content: '</think>九点。' }));
  const chat = createOpenAiChat({ url, model: 'r1', plain: true });
  await expect(collect(chat.answer(request, never))).rejects.toBeInstanceOf(ChatFailed);
  expect(await collect(chat.answer(request, never))).toEqual([nine]);
});

test('[X4] a use of a tool that is written as text is one', async () => {
  const { url } = await chatServer(
    writes(
      { content: '<tool_' },
      { content: 'call>\n{"name": "start_flow", "argu' },
      { content: 'ments": {"flow": "book"}}\n</tool_call>' },
      { content: '<tool_call>{"name":</tool_call>' },
    ),
  );
  expect(await collect(createOpenAiChat({ url, model: 'qwen' }).answer(request, never))).toEqual([
    { type: 'call', name: 'start_flow', input: { flow: 'book' } },
  ]);
});

test.each(['length', 'content_filter', undefined])(
  '[X5] an answer that ends for the reason %s is no whole one',
  async (reason) => {
    const { url } = await chatServer(writesUntil(reason, { content: '利率是3' }));
    const said: ChatPiece[] = [];
    const chat = createOpenAiChat({ url, model: 'qwen', plain: true });
    await expect(
      (async () => {
        for await (const piece of chat.answer(request, never)) said.push(piece);
      })(),
    ).rejects.toBeInstanceOf(ChatFailed);
    expect(said).toEqual([{ type: 'text', text: '利率是3' }]);
  },
);

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
  ['is asked too often', (response) => void response.writeHead(429).end('{}')],
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
  const pieces = createOpenAiChat({ url: server.url, model: 'qwen', plain: true }).answer(
    request,
    controller.signal,
  );
  const iterator = pieces[Symbol.asyncIterator]();
  await iterator.next();
  controller.abort(new Error('left'));
  await expect(iterator.next()).rejects.toThrow('left');
  await server.hungUp;
});
