import { expect, type ViewportSize } from '@playwright/test';
import { bareMachine } from '../src/bare-machine.ts';
import { longestDemoEntry } from '../src/demo.ts';
import type { KioskScreen } from '../src/kiosk-screen.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';

const long = longestDemoEntry();
const kiosks = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
];
const everyScreen = [...kiosks, { width: 390, height: 844 }];
const scrolling = '.caption, .suggestion-cards';

/** Measures the page as it stands, on one screen after the other. */
async function expectNoFaults(
  { page }: KioskScreen,
  state: string,
  screens: readonly ViewportSize[],
): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    const faults = await layoutFaults(page, scrolling);
    expect.soft(faults, `${state}, at ${screen.width}x${screen.height}`).toEqual([]);
  }
}

for (const language of ['zh', 'en'] as const) {
  test(`[F25] every screen shows a conversation in ${language} whole and large enough to read and to touch`, async ({
    gateway,
    openKiosk,
  }) => {
    const kiosk = await openKiosk(gateway.url, {
      ...withoutGraphics,
      language,
      untouched: true,
      microphoneAccess: 'no-device',
    });
    await expect(kiosk.button(kiosk.words.start)).toBeEnabled();
    await expectNoFaults(kiosk, 'welcome', everyScreen);
    await kiosk.button(kiosk.words.start).click();
    await kiosk.untilHeard();
    await kiosk.ask(long.question[language]);
    await kiosk.untilHeard();
    await expectNoFaults(kiosk, 'speaking', everyScreen);
    await kiosk.button(kiosk.words.stop).click();
    await kiosk.untilMicrophone('missing');
    await expectNoFaults(kiosk, 'idle without a microphone', everyScreen);
  });

  test(`[F25] a kiosk has room for what is missing, and for a lost connection, in ${language}`, async ({
    startGateway,
    openKiosk,
  }) => {
    const machine = await bareMachine('refuses');
    try {
      const gateway = await startGateway(machine.environment);
      const kiosk = await openKiosk(gateway.url, { ...withoutGraphics, language });
      await kiosk.ask(long.question[language]);
      await kiosk.page.waitForFunction(() => window.lobby.page.answer.clauses.length > 1);
      await gateway.close();
      await expect(kiosk.notice).toHaveText(kiosk.words.notices.reconnecting);
      await expectNoFaults(kiosk, 'offline', kiosks);
    } finally {
      await machine.close();
    }
  });
}
