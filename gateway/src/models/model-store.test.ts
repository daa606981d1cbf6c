import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silentLog } from '../journal/log.ts';
import type { Model } from './catalogue.ts';
import { openModelStore, type ModelStore } from './model-store.ts';
import type { Progress } from './progress.ts';
import { ModelsMissing } from './refusal.ts';
import { temporaryFolder } from './test/temporary-folder.ts';
import { answers, fallsSilentAfter, sends, serveRelease } from './test/release.ts';

const content = randomBytes(300_000);
const rotten = Buffer.from(content).fill(0, 150_000, 150_001);

/** A model with one file, published at these addresses. */
function ears(...urls: string[]): Model {
  const sources = urls.map((url) => ({ type: 'https' as const, url }));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const files = [{ name: 'model.bin', bytes: content.length, sha256, sources }];
  return { name: 'ears', model: 'a test', languages: ['zh'], licence: 'MIT', files };
}

interface Bench {
  store: ModelStore;
  cache: string;
  folder: string;
}

async function open(model: Model): Promise<Bench> {
  const [cache, folder] = [join(await temporaryFolder(), 'models'), await temporaryFolder()];
  return {
    cache,
    folder,
    store: openModelStore({ cache, folder, environment: {} }, silentLog, { models: [model] }),
  };
}

async function lay(folder: string, bytes: Uint8Array, name = 'model.bin'): Promise<void> {
  await mkdir(join(folder, 'ears'), { recursive: true });
  await writeFile(join(folder, 'ears', name), bytes);
}

function obtain(store: ModelStore, signal = new AbortController().signal): Promise<string> {
  return store.obtain('ears', () => {}, signal);
}

async function missing(obtaining: Promise<string>): Promise<ModelsMissing> {
  const error: unknown = await obtaining.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ModelsMissing);
  return error as ModelsMissing;
}

async function expectWholeAlone(cache: string): Promise<void> {
  expect(content.equals(await readFile(join(cache, 'ears', 'model.bin')))).toBe(true);
  expect(await readdir(join(cache, 'ears'))).toEqual(['model.bin']);
}

test("[M2] a whole file in the operator's folder is used where it lies", async () => {
  const release = await serveRelease(sends(content));
  const { store, folder, cache } = await open(ears(release.url));
  await lay(folder, content);
  expect(await obtain(store)).toBe(join(folder, 'ears'));
  expect(release.ranges).toEqual([]);
  expect(existsSync(cache)).toBe(false);
});

test('[M1] what our cache holds is not fetched again', async () => {
  const release = await serveRelease(sends(content));
  const { store, cache } = await open(ears(release.url));
  await lay(cache, content);
  expect(await obtain(store)).toBe(join(cache, 'ears'));
  expect(release.ranges).toEqual([]);
});

test('[M1] the next source is asked when one has nothing, and none after the one that has it', async () => {
  const [first, second, third] = [
    await serveRelease(answers(404)),
    await serveRelease(sends(content)),
    await serveRelease(sends(content)),
  ];
  const { store, cache } = await open(ears(first.url, second.url, third.url));
  expect(await obtain(store)).toBe(join(cache, 'ears'));
  expect([first, second, third].map(({ ranges }) => ranges.length)).toEqual([1, 1, 0]);
  await expectWholeAlone(cache);
});

test("[M4] a damaged file in the operator's folder is left alone, and another source is asked", async () => {
  const release = await serveRelease(sends(content));
  const { store, folder, cache } = await open(ears(release.url));
  await lay(folder, rotten);
  expect(await obtain(store)).toBe(join(cache, 'ears'));
  expect(rotten.equals(await readFile(join(folder, 'ears', 'model.bin')))).toBe(true);
});

test.each([
  ['damaged', rotten, /damaged: its sha256 is/],
  ['cut short', content.subarray(0, 1000), /cut short or foreign: 1000 bytes instead of 300000/],
])('[M4] a %s copy of ours is replaced, and named when it cannot be', async (_, bytes, reason) => {
  const release = await serveRelease(answers(404), sends(content));
  const { store, cache } = await open(ears(release.url));
  await lay(cache, bytes);
  const error = await missing(obtain(store));
  expect(error.refusals[0]).toEqual({
    source: join(cache, 'ears', 'model.bin'),
    reason: expect.stringMatching(reason),
  });
  expect(await obtain(store)).toBe(join(cache, 'ears'));
  await expectWholeAlone(cache);
});

test('[M3] wrong bytes from a source never come to lie in the place of the model', async () => {
  const release = await serveRelease(sends(rotten));
  const { store, cache } = await open(ears(release.url));
  const error = await missing(obtain(store));
  expect(error.message).toMatch(/what came from it is damaged/);
  expect(await readdir(join(cache, 'ears'))).toEqual([]);
});

test('[M6] what a stopped download received is gone on with', async () => {
  const release = await serveRelease(fallsSilentAfter(100_000, content), sends(content));
  const { store, cache } = await open(ears(release.url));
  const stop = new AbortController();
  const reason = new Error('enough');
  const first = store.obtain(
    'ears',
    ({ receivedBytes }) => receivedBytes === 100_000 && stop.abort(reason),
    stop.signal,
  );
  await expect(first).rejects.toBe(reason);
  await obtain(store);
  expect(release.ranges).toEqual([undefined, 'bytes=100000-']);
  await expectWholeAlone(cache);
});

test('[M7] a download that went on from a spoilt beginning is fetched once more from the start', async () => {
  const release = await serveRelease(sends(content));
  const { store, cache } = await open(ears(release.url));
  await lay(cache, rotten.subarray(0, 200_000), 'model.bin.part');
  await obtain(store);
  expect(release.ranges).toEqual(['bytes=200000-', undefined]);
  await expectWholeAlone(cache);
});

test('[M5] two processes that fetch at the same time both end with the whole file', async () => {
  const release = await serveRelease(sends(content));
  const { store, cache } = await open(ears(release.url));
  const other = openModelStore({ cache, environment: {} }, silentLog, { models: [ears(release.url)] });
  expect(await Promise.all([obtain(store), obtain(other)])).toEqual([
    join(cache, 'ears'),
    join(cache, 'ears'),
  ]);
  await expectWholeAlone(cache);
});

test('[M11] nothing is fetched onto a disk without room', async () => {
  const release = await serveRelease(sends(content));
  const model = ears(release.url);
  const huge = { ...model, files: model.files.map((file) => ({ ...file, bytes: Number.MAX_SAFE_INTEGER })) };
  const { store } = await open(huge);
  expect((await missing(obtain(store))).message).toMatch(/MB are free on its disk/);
  expect(release.ranges).toEqual([]);
});

test('[M13] when no source has it, every reason and the command to try again are told', async () => {
  const [first, second] = [await serveRelease(answers(404)), await serveRelease(answers(503))];
  const { store } = await open(ears(first.url, second.url));
  const error = await missing(obtain(store));
  expect(error.refusals.map(({ reason }) => reason)).toEqual([
    'answered 404 Not Found',
    'answered 503 Service Unavailable',
  ]);
  expect(error.message).toMatch(/the models for ears are missing/);
  expect(error.remedy).toBe('npm run models -- pull ears');
});

test('[M13] a cache that cannot be written to is a reason like any other', async () => {
  const blocked = join(await temporaryFolder(), 'a file');
  await writeFile(blocked, '');
  const models = [ears('http://127.0.0.1:9/')];
  const store = openModelStore({ cache: blocked, environment: {} }, silentLog, { models });
  expect((await missing(obtain(store))).message).toMatch(/ENOTDIR|EEXIST/);
});

test('[M12] progress is told for the whole model', async () => {
  const release = await serveRelease(sends(content));
  const model = ears(release.url);
  const { store } = await open({
    ...model,
    files: [...model.files, ...model.files.map((file) => ({ ...file, name: 'more.bin' }))],
  });
  const told: Progress[] = [];
  await store.obtain('ears', (progress) => told.push(progress), new AbortController().signal);
  expect(told.at(-1)).toEqual({ receivedBytes: 600_000, totalBytes: 600_000 });
});

test("[M2] a model that the operator's folder holds in part is completed in our cache", async () => {
  const release = await serveRelease(sends(content));
  const model = ears(release.url);
  const two = {
    ...model,
    files: [...model.files, ...model.files.map((file) => ({ ...file, name: 'more.bin' }))],
  };
  const { store, folder, cache } = await open(two);
  await lay(folder, content);
  expect(await obtain(store)).toBe(join(cache, 'ears'));
  expect(release.ranges).toHaveLength(1);
  expect(await readdir(join(cache, 'ears'))).toEqual(['model.bin', 'more.bin']);
});

test('a stopped store throws the reason', async () => {
  const { store } = await open(ears('http://127.0.0.1:9/'));
  const reason = new Error('not wanted');
  await expect(obtain(store, AbortSignal.abort(reason))).rejects.toBe(reason);
});
