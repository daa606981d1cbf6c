import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createOpenAiChat } from '../src/large-model/openai/openai-chat.ts';
import { chatServer, type Reply, writes } from '../src/large-model/test/chat-server.ts';
import { silentLog } from '../src/journal/log.ts';
import { openMind } from '../src/mind.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { openTestGateway } from './test-gateway.ts';
import { TestKiosk, turnId } from './test-kiosk.ts';

const hospital = join(import.meta.dirname, '../src/flows/test/hospital');

/** Somebody types at a kiosk whose gateway may ask a model that answers so. */
async function visit(reply: Reply, patience: { beginWithinMs?: number } = {}) {
  const server = await chatServer(reply);
  const folder = await mkdtemp(join(tmpdir(), 'lobby-model-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const storage = await openStorage(':memory:');
  onTestFinished(() => storage.close());
  const { dialogue } = await openMind({
    database: storage.database,
    venuePath: hospital,
    keyPath: join(folder, 'installation.key'),
    settingsOf: () => ({}),
    folder,
    chat: createOpenAiChat({ url: server.url, model: 'qwen', ...patience }),
    log: silentLog,
  });
  const kiosk = new TestKiosk(await openTestGateway({ dialogue, voice: undefined }));
  const ask = async (id: string, text: string): Promise<string> => {
    kiosk.ask(turnId(id), text);
    expect(await kiosk.ending(turnId(id))).toBe('finished');
    return kiosk.captions(turnId(id));
  };
  return { ask, server };
}

const strange = '你们这儿的院长平时喜欢钓鱼还是下棋';

test('[X9] a question of which the local engine is not sure is answered by a model over the wire, sentence by sentence', async () => {
  const { ask, server } = await visit(
    writes({ reasoning_content: '想一想' }, { content: '好的。门诊楼北侧' }, { content: '就有停车场。' }),
  );
  expect(await ask('one', '房车停得下吗')).toBe('好的。门诊楼北侧就有停车场。');
  expect(server.asked).toHaveLength(1);
});

test('[X15] a model that talks of what the venue did not write is not heard', async () => {
  const { ask, server } = await visit(writes({ content: '院长喜欢钓鱼，也喜欢下棋。' }));
  expect(await ask('one', strange)).toMatch(/这个问题我还不会|您是想问/u);
  expect(server.asked).toHaveLength(1);
});

test('[X11] while the model is silent the local engine answers in the same turn', async () => {
  const { ask, server } = await visit(() => {}, { beginWithinMs: 400 });
  expect(await ask('one', strange)).toMatch(/这个问题我还不会|您是想问/u);
  await server.hungUp;
});

test('[X10] a model that begins a task is followed by the task’s own question', async () => {
  const call = { index: 0, function: { name: 'start_flow', arguments: '{"flow":"book-appointment"}' } };
  const { ask } = await visit(writes({ tool_calls: [call] }));
  expect(await ask('one', strange)).toMatch(/科/u);
});
