import { randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { httpsLimits, httpsSource } from './https-source.ts';
import { sourceContract } from './source.contract.ts';
import type { Delivery } from './source.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { answers, fallsSilentAfter, hangsUpAfter, sends, sendsAll, serveRelease } from '../test/release.ts';

const content = randomBytes(500_000);
const impatient = { ...httpsLimits, answerMs: 150, stallMs: 150, attempts: 2 };

sourceContract('a publisher over https', async (offered) => {
  const release = await serveRelease(sends(offered));
  const empty = await serveRelease(answers(404));
  return { holding: httpsSource(release.url), lacking: httpsSource(empty.url) };
});

async function order(): Promise<Delivery> {
  return {
    file: { name: 'model.bin', bytes: content.length },
    into: join(await temporaryFolder(), 'model.bin.part'),
    report: () => {},
  };
}

function fetchFrom(url: string, delivery: Delivery): Promise<void> {
  return httpsSource(url, impatient).fetch(delivery, new AbortController().signal);
}

test('[M6] a download that breaks goes on where it broke', async () => {
  const release = await serveRelease(hangsUpAfter(200_000, content), sends(content));
  const delivery = await order();
  await fetchFrom(release.url, delivery);
  expect(content.equals(await readFile(delivery.into))).toBe(true);
  expect(release.ranges).toEqual([undefined, expect.stringMatching(/^bytes=[1-9]\d*-$/)]);
});

test('[M6] a server that cannot send a part is taken from the start', async () => {
  const release = await serveRelease(sendsAll(content));
  const delivery = await order();
  await writeFile(delivery.into, content.subarray(0, 1000));
  await fetchFrom(release.url, delivery);
  expect(release.ranges).toEqual(['bytes=1000-']);
  expect(content.equals(await readFile(delivery.into))).toBe(true);
});

test('[M9] a server that falls silent is given up, and what came is kept', async () => {
  const release = await serveRelease(fallsSilentAfter(100_000, content), fallsSilentAfter(0, content));
  const delivery = await order();
  await expect(fetchFrom(release.url, delivery)).rejects.toThrow('no answer for 0.15 s');
  expect(release.ranges).toHaveLength(2);
});

test('[M9] a server that never answers is given up at once for the next source', async () => {
  expect(httpsLimits).toMatchObject({ answerMs: 5000, stallMs: 20_000 });
  const release = await serveRelease(() => {});
  await expect(fetchFrom(release.url, await order())).rejects.toThrow('no answer for 0.15 s');
  expect(release.ranges).toHaveLength(1);
});

test('[M9] a host that cannot be reached is named with the reason', async () => {
  const delivery = await order();
  await expect(fetchFrom('http://127.0.0.1:9/model.bin', delivery)).rejects.toThrow(/cannot be reached/);
});

test('[M8] a file of another size is refused before its bytes are taken', async () => {
  const release = await serveRelease(sends(randomBytes(content.length + 75)));
  const delivery = await order();
  await expect(fetchFrom(release.url, delivery)).rejects.toThrow(
    'offers 500075 bytes, not the 500000 wanted',
  );
  expect((await stat(delivery.into)).size).toBe(0);
});

test('another part than the one asked for is refused', async () => {
  const release = await serveRelease((_, response) => {
    response.writeHead(206, { 'content-range': `bytes 5-9/${content.length}` }).end('12345');
  });
  const delivery = await order();
  await writeFile(delivery.into, content.subarray(0, 1000));
  await expect(fetchFrom(release.url, delivery)).rejects.toThrow('another part');
});

test('an answer without a file is told by its status', async () => {
  const release = await serveRelease(answers(403));
  await expect(fetchFrom(release.url, await order())).rejects.toThrow('answered 403 Forbidden');
});
