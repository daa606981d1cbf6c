import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { modelFolder } from '../../../test/model-folder.ts';
import { EngineFailed } from '../../engines/engine.ts';
import { silentLog } from '../../journal/log.ts';
import { product } from '../classifier/rows.ts';
import { type LocalEmbedder, startEmbedder } from './start-embedder.ts';

const zh = modelFolder('understanding-zh', 'bge-small-zh-v1.5-q.onnx');
const en = modelFolder('understanding-en', 'bge-small-en-v1.5-q.onnx');
const never = new AbortController().signal;

async function vectorsOf(
  embedder: LocalEmbedder,
  language: 'zh' | 'en',
  texts: string[],
): Promise<Float32Array[]> {
  return Array.fromAsync(embedder.embed({ language, texts }, never));
}

describe.skipIf(zh === undefined || en === undefined)('with the real models', () => {
  let embedder: LocalEmbedder;
  beforeAll(async () => {
    embedder = startEmbedder({ zh: zh ?? '', en: en ?? '' }, silentLog);
    await embedder.ready(never);
  }, 60_000);
  afterAll(() => embedder.close());

  test.for([
    ['zh', '我的银行卡不见了', '卡丢了怎么办', '附近哪里有好吃的火锅'],
    ['en', 'my card is gone', 'I lost my bank card', 'who won the world cup'],
  ] as const)(
    '[U1] in %s what means about the same is nearer than what does not',
    async ([language, ...texts]) => {
      const [one, other, strange] = await vectorsOf(embedder, language, texts);
      expect(one).toHaveLength(embedder.dimensions(language));
      expect(product(one!, 0, one!)).toBeCloseTo(1, 4);
      expect(product(one!, 0, other!)).toBeGreaterThan(product(one!, 0, strange!) + 0.2);
    },
  );

  test('[U15] a question waits for one text of a long list, and not for all of them', async () => {
    const list = Array.from({ length: 60 }, (_, at) => `第${at}个问题怎么办理`);
    const order: string[] = [];
    const long = vectorsOf(embedder, 'zh', list).then(() => order.push('list'));
    await vectorsOf(embedder, 'zh', ['取号']).then(() => order.push('question'));
    await long;
    expect(order).toEqual(['question', 'list']);
  });

  test('[U15] a long list is worked out elsewhere, in order and to the same vectors', async () => {
    const list = Array.from({ length: 66 }, (_, at) => `第${at}个窗口办什么`);
    const vectors = await vectorsOf(embedder, 'zh', list);
    expect(vectors).toHaveLength(list.length);
    for (const place of [0, 1, 65])
      expect(await vectorsOf(embedder, 'zh', [list[place]!])).toEqual([vectors[place]]);
  });

  test('[U10] a stopped list settles at once with the reason, and the next text is worked out', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const list = Array.from({ length: 1000 }, (_, at) => `第${at}个问题`);
    const embedding = Array.fromAsync(embedder.embed({ language: 'zh', texts: list }, stop.signal));
    stop.abort(reason);
    await expect(embedding).rejects.toBe(reason);
    expect(await vectorsOf(embedder, 'zh', ['取号'])).toHaveLength(1);
  });

  test('a text beyond all length, and an empty one, have a vector', async () => {
    const vectors = await vectorsOf(embedder, 'zh', ['问'.repeat(5000), '']);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
  });
});

test('[U14] a model whose weights are missing says so at once', async () => {
  const embedder = startEmbedder({ zh: tmpdir() }, silentLog);
  onTestFinished(() => embedder.close());
  const fault: unknown = await embedder.ready(never).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(EngineFailed);
  expect(String((fault as EngineFailed).cause)).toContain('bge-small-zh-v1.5-q.onnx is missing');
});
