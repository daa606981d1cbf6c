import { expect } from '@playwright/test';
import { demoEntry } from '../src/demo.ts';
import { figureShare, loseGraphics, restoreGraphics } from '../src/figure.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';

const thanks = demoEntry('thanks');

test('[A15, F22] a screen that draws no figure says so, and answers all the same', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url, withoutGraphics);
  await expect(kiosk.page.getByText(kiosk.words.avatarMissing)).toBeVisible();
  expect((await kiosk.state()).avatar).toBe('no-webgl');
  await kiosk.ask(thanks.question.zh);
  await kiosk.untilAnswered(thanks.answer.zh);
});

test('[A16] graphics that are lost during an answer stop neither the answer nor, once back, the figure', async ({
  gateway,
  openKiosk,
}) => {
  const kiosk = await openKiosk(gateway.url);
  await kiosk.page.waitForFunction(() => window.lobby.page.avatar === 'shown');
  const before = await figureShare(kiosk.page);
  expect(before).toBeGreaterThan(0.1);

  await kiosk.ask(thanks.question.zh);
  await kiosk.untilHeard();
  await loseGraphics(kiosk.page);
  expect(await figureShare(kiosk.page)).toBe(0);
  await kiosk.untilAnswered(thanks.answer.zh);

  await restoreGraphics(kiosk.page);
  await expect.poll(() => figureShare(kiosk.page), { timeout: 30_000 }).toBeCloseTo(before, 1);
});
