import { expect, type Page } from '@playwright/test';
import { demoEntry } from '../src/demo.ts';
import { fakeCamera } from '../src/fake-camera.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';

const thanks = demoEntry('thanks');
const watching = { ...withoutGraphics, watches: true };

function cameraOf(page: Page): Promise<string> {
  return page.evaluate(() => window.lobby.page.camera);
}

/** Where the kiosk sees its visitor: to the right of a mirror's picture, to the left, or nowhere. */
function sideOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { visitor } = window.lobby;
    if (visitor === undefined) return 'nobody';
    return visitor.x > 0 ? 'right' : 'left';
  });
}

test('[L5, L8, L9, L10] a kiosk that may watch follows the face before it, says so, and forgets it when its camera is closed', async ({
  gateway,
  openKiosk,
}) => {
  const camera = await fakeCamera([
    { id: 'yun', across: 0.3, seconds: 4 },
    { id: 'yun', across: 0.7, seconds: 4 },
    { seconds: 5 },
  ]);
  const kiosk = await openKiosk(gateway.url, { ...watching, camera });
  const { page, words } = kiosk;
  await expect.poll(() => cameraOf(page), { timeout: 30_000 }).toBe('on');
  for (const side of ['right', 'left', 'nobody', 'right']) {
    await expect.poll(() => sideOf(page), { timeout: 30_000 }).toBe(side);
  }
  await expect(page.getByText(words.cameraOn)).toBeVisible();
  await kiosk.button(words.closeCamera).click();
  expect(await cameraOf(page)).toBe('off');
  expect(await sideOf(page)).toBe('nobody');
  await expect(page.getByText(words.cameraOn)).toBeHidden();
});

test('[L3, L10] without leave of its address a kiosk has no camera', async ({ gateway, openKiosk }) => {
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await kiosk.untilGreeted();
  expect(await cameraOf(kiosk.page)).toBe('off');
});

for (const [access, state] of [
  ['refused', 'refused'],
  ['no-device', 'missing'],
] as const) {
  test(`[L3] a kiosk whose camera is ${state} answers as ever, and does not mention it`, async ({
    gateway,
    openKiosk,
  }) => {
    const kiosk = await openKiosk(gateway.url, { ...watching, microphoneAccess: access });
    await expect.poll(() => cameraOf(kiosk.page)).toBe(state);
    await expect(kiosk.page.getByText(kiosk.words.cameraOn)).toBeHidden();
    await kiosk.ask(thanks.question.zh);
    await kiosk.untilAnswered(thanks.answer.zh);
  });
}

test('[L3] a camera that is taken away during a visit is forgotten, and the visit goes on', async ({
  gateway,
  openKiosk,
}) => {
  const camera = await fakeCamera([{ id: 'mei', across: 0.3, seconds: 4 }]);
  const kiosk = await openKiosk(gateway.url, {
    ...watching,
    camera,
    microphoneAccess: 'refused',
    untouched: true,
  });
  await kiosk.page.context().grantPermissions(['camera']);
  await kiosk.page.reload();
  await expect.poll(() => sideOf(kiosk.page), { timeout: 30_000 }).toBe('right');
  await kiosk.page.context().clearPermissions();
  await expect.poll(() => cameraOf(kiosk.page)).not.toBe('on');
  expect(await sideOf(kiosk.page)).toBe('nobody');
  await kiosk.button(kiosk.words.start).click();
  await kiosk.ask(thanks.question.zh);
  await kiosk.untilAnswered(thanks.answer.zh);
});
