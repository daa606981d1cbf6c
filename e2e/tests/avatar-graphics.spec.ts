import { expect } from '@playwright/test';
import { figureShare, loseGraphics, restoreGraphics } from '../src/figure.ts';
import { test } from '../src/lobby-test.ts';

test('[A42, F16, F42] graphics that are lost three times within an hour leave the portrait, under the mark of the AI', async ({
  gateway,
  openKiosk,
}) => {
  const { page } = await openKiosk(gateway.url);
  const untilAvatar = (state: 'shown' | 'still') =>
    page.waitForFunction((wanted) => window.lobby.page.avatar === wanted, state);

  await untilAvatar('shown');
  for (const loss of [1, 2, 3]) {
    await loseGraphics(page);
    await untilAvatar('still');
    await expect(page.locator('.likeness')).toBeVisible();
    await expect(page.locator('.ai-mark')).toBeVisible();
    await restoreGraphics(page);
    if (loss < 3) await untilAvatar('shown');
  }
  expect(await figureShare(page)).toBe(0);
  await untilAvatar('still');
});
