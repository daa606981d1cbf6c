import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bend, pack, smallClipDescription, smallDescription } from '@lobby/avatars/intake/test/small-avatar';
import { expect, onTestFinished, test } from 'vitest';
import { openShelf } from '../src/avatars/shelf.ts';
import { silentLog } from '../src/journal/log.ts';
import { openTestGateway } from './test-gateway.ts';

test('[B15] a browser gets what is on the shelf and nothing else', async () => {
  const own = await mkdtemp(join(tmpdir(), 'avatars-'));
  onTestFinished(() => rm(own, { recursive: true }));
  const guide = pack(smallDescription());
  const mute = pack(bend(smallDescription(), ['extensions', 'VRMC_vrm', 'expressions'], {}));
  const files = {
    'guide.vrm': guide,
    'mute.vrm': mute,
    'wave.vrma': pack(smallClipDescription()),
    'notes.txt': guide,
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(own, name), bytes);
  const shelf = openShelf({ made: import.meta.dirname, own }, silentLog);
  onTestFinished(() => shelf.close());

  const address = await openTestGateway({ avatars: shelf.folderOf });
  const statusOf = async (file: string): Promise<number> =>
    (await fetch(`${address}/avatars/${file}`)).status;
  const served = await fetch(`${address}/avatars/guide.vrm`);
  expect(new Uint8Array(await served.arrayBuffer())).toEqual(guide);
  expect(await statusOf('wave.vrma')).toBe(200);
  for (const file of ['mute.vrm', 'notes.txt', 'nobody.vrm', 'avatar-files.test.ts', '%2e%2e%2fguide.vrm'])
    expect(await statusOf(file)).toBeGreaterThanOrEqual(400);
});
