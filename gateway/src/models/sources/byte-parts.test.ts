import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answers, hangsUpAfter, sends, sendsAll, serveRelease, type Manner } from '../test/release.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { httpsLimits, httpsSource } from './https-source.ts';
import { sourceContract } from './source.contract.ts';
import type { Delivery } from './source.ts';

const content = randomBytes(500_000);
const splitting = { splitFromBytes: 200_000, partBytes: 50_000, partsAtOnce: 3 };
const impatient = { ...httpsLimits, ...splitting, answerMs: 500, stallMs: 500, attempts: 2 };

sourceContract('a publisher over https, in parts', async (offered) => {
  const release = await serveRelease(sends(offered));
  const empty = await serveRelease(answers(404));
  return { holding: httpsSource(release.url, impatient), lacking: httpsSource(empty.url, impatient) };
});

async function order(): Promise<Delivery> {
  const into = join(await temporaryFolder(), 'model.bin.part');
  return { file: { name: 'model.bin', bytes: content.length }, into, report: () => {} };
}

function fetchFrom(url: string, delivery: Delivery): Promise<void> {
  return httpsSource(url, impatient).fetch(delivery, new AbortController().signal);
}

async function expectWhole({ into }: Delivery): Promise<void> {
  expect(content.equals(await readFile(into))).toBe(true);
}

/** Answers the first question at once, and later ones three at a time, the latest first. */
function answersBackwards(): { manner: Manner; most: () => number } {
  const waiting: [...Parameters<Manner>][] = [];
  let [asked, open, most] = [0, 0, 0];
  const send = sends(content);
  const manner: Manner = (request, response: ServerResponse) => {
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => (open -= 1));
    if (asked++ === 0) return send(request, response);
    waiting.push([request, response]);
    if (waiting.length === splitting.partsAtOnce)
      for (const each of waiting.splice(0).toReversed()) send(...each);
  };
  return { manner, most: () => most };
}

test('[M17] parts come three at a time, in any order, and are joined in theirs', async () => {
  const { manner, most } = answersBackwards();
  const release = await serveRelease(manner);
  const delivery = await order();
  await fetchFrom(release.url, delivery);
  await expectWhole(delivery);
  expect(release.ranges).toHaveLength(10);
  expect(most()).toBe(3);
});

test('[M17] a rest is split from the byte where it begins', async () => {
  const release = await serveRelease(sends(content));
  const delivery = await order();
  await writeFile(delivery.into, content.subarray(0, 270_000));
  await fetchFrom(release.url, delivery);
  await expectWhole(delivery);
  expect(release.ranges).toHaveLength(5);
  expect(new Set(release.ranges)).toEqual(
    new Set([
      'bytes=270000-319999',
      'bytes=320000-369999',
      'bytes=370000-419999',
      'bytes=420000-469999',
      'bytes=470000-499999',
    ]),
  );
});

test('[M17] a short rest is not split', async () => {
  const release = await serveRelease(sends(content));
  const delivery = await order();
  await writeFile(delivery.into, content.subarray(0, 300_001));
  await fetchFrom(release.url, delivery);
  expect(release.ranges).toEqual(['bytes=300001-']);
});

test('[M17] a server that knows no parts is asked once, and its whole file is taken', async () => {
  const release = await serveRelease(sendsAll(content));
  const delivery = await order();
  await writeFile(delivery.into, content.subarray(0, 1000));
  await fetchFrom(release.url, delivery);
  await expectWhole(delivery);
  expect(release.ranges).toEqual(['bytes=1000-50999']);
});

/** Sends the first part, and something else in the place of every other. */
function spoilsParts(spoil: Manner): Manner {
  return (request, response) => {
    const part = /^bytes=(\d+)-\d+$/.exec(request.headers.range ?? '');
    if (part === null || part[1] === '0') sends(content)(request, response);
    else spoil(request, response);
  };
}

test.each<[string, Manner]>([
  ['refuses many connections', answers(429)],
  ['sends everything in the place of a part', sendsAll(content)],
  ['hangs up in a part', hangsUpAfter(10_000, content)],
  ['falls silent in a part', () => {}],
  [
    'sends another part',
    (_, response) => response.writeHead(206, { 'content-range': 'bytes 5-9/500000' }).end('12345'),
  ],
  [
    'sends a part that is too short',
    (request, response) => {
      const range = request.headers.range?.replace('=', ' ');
      response.writeHead(206, { 'content-range': `${range}/500000` }).end('short');
    },
  ],
  [
    'sends a part that is too long',
    (request, response) => {
      const range = request.headers.range?.replace('=', ' ');
      response.writeHead(206, { 'content-range': `${range}/500000` }).end(content);
    },
  ],
])('[M17] a server that %s is gone on with in one piece', async (_, spoil) => {
  const release = await serveRelease(spoilsParts(spoil));
  const delivery = await order();
  await fetchFrom(release.url, delivery);
  await expectWhole(delivery);
  expect(release.ranges.at(-1)).toBe('bytes=50000-');
});

test('[M17] a first part that is too short is gone on with from where it ended', async () => {
  const short: Manner = (_, response) =>
    response.writeHead(206, { 'content-range': 'bytes 0-49999/500000' }).end(content.subarray(0, 10));
  const release = await serveRelease(short, sends(content));
  const delivery = await order();
  await fetchFrom(release.url, delivery);
  await expectWhole(delivery);
  expect(release.ranges).toEqual(['bytes=0-49999', 'bytes=10-']);
});

test('[M17] a stop keeps what was written, which is a beginning', async () => {
  const release = await serveRelease(sends(content));
  const stop = new AbortController();
  const reason = new Error('enough');
  const report = (bytes: number): void => {
    if (bytes > 200_000) stop.abort(reason);
  };
  const delivery = { ...(await order()), report };
  const fetching = httpsSource(release.url, impatient).fetch(delivery, stop.signal);
  await expect(fetching).rejects.toBe(reason);
  const kept = await readFile(delivery.into);
  expect(kept.length).toBeGreaterThanOrEqual(50_000);
  expect(content.subarray(0, kept.length).equals(kept)).toBe(true);
});
