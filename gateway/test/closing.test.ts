import { request } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createGateway } from '../src/gateway.ts';
import { silentLog } from '../src/journal/log.ts';
import { echo, venue } from './test-gateway.ts';

test('[C6] a page that takes its time over a large file does not hold up the end of the gateway', async () => {
  const pages = await mkdtemp(join(tmpdir(), 'lobby-pages-'));
  onTestFinished(() => rm(pages, { recursive: true }));
  await writeFile(join(pages, 'large.bin'), new Uint8Array(50_000_000));
  const gateway = createGateway({
    files: { pages, avatars: async () => undefined },
    venue,
    dialogue: echo,
    parts: {
      current: () => ({ recogniser: undefined, voice: undefined }),
      abilities: () => ({ hearing: { state: 'ready' }, speaking: { state: 'ready' } }),
      onChange: () => () => {},
      close: async () => {},
    },
    log: silentLog,
  });
  const port = await gateway.listen('127.0.0.1', 0);
  const answered = new Promise<void>((resolve) => {
    const asking = request({ port, host: '127.0.0.1', path: '/large.bin' }, (response) => {
      response.pause();
      resolve();
    });
    asking.on('error', () => {});
    asking.end();
  });
  await answered;
  const beganMs = performance.now();
  await gateway.close();
  expect(performance.now() - beganMs).toBeLessThan(3_000);
});
