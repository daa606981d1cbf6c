import { join } from 'node:path';
import { expect, type ViewportSize } from '@playwright/test';
import { bareMachine } from '../src/bare-machine.ts';
import { demoEntry, longestDemoEntry } from '../src/demo.ts';
import type { KioskScreen } from '../src/kiosk-screen.ts';
import { layoutFaults } from '../src/layout-faults.ts';
import { test, withoutGraphics } from '../src/lobby-test.ts';
import { openMockBank } from '../src/systems/mock-bank.ts';

const long = longestDemoEntry();
const tabled = demoEntry('transfer-fee');
const kiosks = [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
];
const everyScreen = [...kiosks, { width: 390, height: 844 }];
const scrolling = '.caption, .suggestion-cards, .card ol, .card:has(.shown)';
const bankDescription = join(import.meta.dirname, '../../gateway/demo/bank/systems/bank.openapi.yaml');

/** What is said until a card of each kind is on the screen. */
const tasks = {
  zh: {
    keypad: ['帮我把卡挂失', '信用卡', '不是', '王芳'],
    summary: ['11010519491231002X'],
    list: ['取消', '查一下附近的网点', '柜台'],
  },
  en: {
    keypad: ['block my card for me now', 'credit card', 'no', 'Wang Fang'],
    summary: ['11010519491231002X'],
    list: ['cancel', 'find me a branch nearby', 'a counter'],
  },
} as const;

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
      await kiosk.ask(tabled.question[language]);
      await kiosk.page.waitForFunction(() => window.lobby.page.answer.clauses.length > 1);
      await gateway.close();
      await expect(kiosk.notice).toHaveText(kiosk.words.notices.reconnecting);
      await expectNoFaults(kiosk, 'offline', kiosks);
    } finally {
      await machine.close();
    }
  });

  test(`[F25] a kiosk has room for what a task shows, with slower speech and without a connection, in ${language}`, async ({
    startGateway,
    openKiosk,
  }) => {
    test.setTimeout(180_000);
    const bank = await openMockBank(bankDescription, 'open-sesame');
    try {
      const gateway = await startGateway({
        LOBBY_ENGINES: 'scripted',
        LOBBY_SYSTEM_BANK_ADDRESS: bank.address,
        LOBBY_SYSTEM_BANK_SECRET: 'open-sesame',
      });
      const kiosk = await openKiosk(gateway.url, {
        ...withoutGraphics,
        language,
        microphoneAccess: 'no-device',
      });
      await kiosk.untilGreeted();
      for (const card of ['keypad', 'summary', 'list'] as const) {
        for (const words of tasks[language][card]) await kiosk.askAndListen(words);
        await kiosk.page.waitForFunction((type) => window.lobby.page.card?.type === type, card);
        if (card === 'keypad') await kiosk.button(kiosk.words.slower).click();
        await expectNoFaults(kiosk, card, everyScreen);
      }
      await gateway.close();
      await expect(kiosk.notice).not.toBeEmpty();
      await expectNoFaults(kiosk, 'a list without a connection', kiosks);
    } finally {
      await bank.close();
    }
  });
}
