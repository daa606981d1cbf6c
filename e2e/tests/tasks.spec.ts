import { openDemoSystem } from '@lobby/gateway/demo/system/demo-systems';
import { expect } from '@playwright/test';
import type { KioskScreen } from '../src/kiosk-screen.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';

const secret = 'open-sesame';
const phone = '13800138000';
const idCard = '11010519491231002X';
const upright = { width: 1080, height: 1920 };
const hand = { width: 390, height: 844 };
const scrolling = '.caption, .suggestion-cards, .card ol';

/** Waits for a step of the task and measures it on a kiosk and in a hand. */
async function expectStep(kiosk: KioskScreen, says: RegExp): Promise<void> {
  await expect.poll(() => kiosk.answer(), { timeout: 30_000 }).toMatch(says);
  await kiosk.untilPhase('idle');
  for (const screen of [hand, upright]) {
    await kiosk.page.setViewportSize(screen);
    const faults = await layoutFaults(kiosk.page, scrolling);
    expect.soft(faults, `${String(says)}, at ${screen.width}`).toEqual([]);
  }
}

async function typeOnKeys(kiosk: KioskScreen, number: string): Promise<void> {
  for (const sign of number) await kiosk.button(sign).click();
  await kiosk.button(kiosk.words.enter).click();
}

test('[Q68] a visit to the doctor is booked by touch and by typing, and every step is whole on a kiosk and on a phone', async ({
  startGateway,
  openKiosk,
}) => {
  test.setTimeout(240_000);
  const system = await openDemoSystem('clinic', secret);
  const gateway = await startGateway({
    LOBBY_ENGINES: 'scripted',
    LOBBY_VENUE: 'clinic',
    LOBBY_SYSTEM_HOSPITAL_ADDRESS: system.address,
    LOBBY_SYSTEM_HOSPITAL_SECRET: secret,
  });
  const kiosk = await openKiosk(gateway.url, { ...withoutGraphics, ...upright });
  const { page } = kiosk;
  await kiosk.untilGreeted();
  await kiosk.ask('帮我挂个号');
  await expectStep(kiosk, /哪个科/);
  await page.getByRole('button', { name: '骨科' }).click();
  await expectStep(kiosk, /哪天来/);
  const days = [1, 2].map((ahead) => new Date(Date.now() + ahead * 86_400_000));
  const workday = days.find((day) => day.getDay() !== 0) ?? new Date();
  await kiosk.ask(`${workday.getMonth() + 1}月${workday.getDate()}号`);
  await expectStep(kiosk, /选哪一个/);
  await page.getByRole('button', { name: '医生' }).first().click();
  await expectStep(kiosk, /叫什么名字/);
  await kiosk.ask('王秀兰');
  await expectStep(kiosk, /手机号/);
  await typeOnKeys(kiosk, phone);
  await expectStep(kiosk, /身份证号/);
  await typeOnKeys(kiosk, idCard);
  await expectStep(kiosk, /尾号002X，对吗/);
  expect(await page.locator('#page').textContent()).not.toContain(idCard);
  await kiosk.button('对').click();
  await expectStep(kiosk, /约好了，您是A101号/);
  await expect(page.locator('.card')).toContainText('A101');
  await system.close();
});

test('[Q69, Z11] what was perhaps meant is picked by touch, and a department that answers shows itself', async ({
  startGateway,
  openKiosk,
}) => {
  const gateway = await startGateway({ LOBBY_ENGINES: 'scripted', LOBBY_VENUE: 'clinic' });
  const kiosk = await openKiosk(gateway.url, { ...withoutGraphics, ...upright });
  await kiosk.untilGreeted();
  await kiosk.ask('预约挂号缴费');
  await expectStep(kiosk, /您是想问/);
  const offered = kiosk.page.locator('.suggestion-cards button').last();
  const question = (await offered.textContent()) ?? '';
  await offered.click();
  await expect(kiosk.question).toContainText(question);
  await expect.poll(() => kiosk.answer(), { timeout: 30_000 }).not.toMatch(/您是想问/);
  await kiosk.untilPhase('idle');
  expect(await kiosk.answer()).not.toMatch(/不好意思/);

  const { page } = kiosk;
  await kiosk.ask('医保怎么用');
  await expectStep(kiosk, /由医保办的小伟来回答。您好，我是医保办的小伟。.*医保码/);
  await expect(page.locator('.plate')).toHaveText('小伟 · 医保办');
  await expect(page.locator('.likeness')).toHaveAttribute('src', '/avatars/wei.png');
  await kiosk.ask('洗手间在哪里');
  await expectStep(kiosk, /这个我来回答。/);
  await expect(page.locator('.plate')).toHaveText('小林');
  await expect(page.locator('.likeness')).toHaveAttribute('src', '/avatars/lin.png');
});
