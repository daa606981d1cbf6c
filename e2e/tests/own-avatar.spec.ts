import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pack, smallClipDescription } from '@lobby/avatars/intake/test/small-avatar';
import { test } from '../src/lobby-test.ts';

const made = join(import.meta.dirname, '../../avatars/made');

/** A venue's folder: another figure under the venue's avatar's name, and a clip in place of the greeting. */
async function venueFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-own-avatars-'));
  await copyFile(join(made, 'wei.vrm'), join(folder, 'mei.vrm'));
  await writeFile(join(folder, 'greet.vrma'), pack(smallClipDescription()));
  return folder;
}

test('[B15, B19] a venue’s own avatar stands there, and greets as the venue recorded it', async ({
  startGateway,
  openKiosk,
}) => {
  const folder = await venueFolder();
  try {
    const gateway = await startGateway({ LOBBY_ENGINES: 'scripted', LOBBY_AVATARS: folder });
    const kiosk = await openKiosk(gateway.url, { untouched: true });
    await kiosk.page.waitForFunction(() => window.lobby.page.avatar === 'shown', undefined, {
      timeout: 90_000,
    });
    const clip = kiosk.page.waitForResponse((response) => response.url().endsWith('/avatars/greet.vrma'));
    await kiosk.page.getByRole('button', { name: kiosk.words.start }).click();
    expect((await clip).status()).toBe(200);
    const [own, shown] = await Promise.all([
      kiosk.page.request.get(`${gateway.url}/avatars/mei.vrm`).then((response) => response.body()),
      kiosk.page.request.get(`${gateway.url}/avatars/wei.vrm`).then((response) => response.body()),
    ]);
    expect(own.equals(shown)).toBe(true);
    await kiosk.untilHeard();
  } finally {
    await rm(folder, { recursive: true });
  }
});
