import { test as base } from '@playwright/test';
import type { Language } from '@lobby/shared/protocol/language';
import { openKioskBrowser, type KioskBrowser } from '@lobby/tools/chromium';
import { startGateway, type GatewayProcess } from '@lobby/tools/gateway-process';
import { KioskScreen } from './kiosk-screen.ts';

/** How a kiosk of a test differs from the plain one: upright, small, greeting in Chinese by itself. */
export interface KioskOptions extends Partial<KioskBrowser> {
  language?: Language;
  /** Allows the kiosk its camera. */
  watches?: boolean;
  /** Leaves the first touch to the test. */
  untouched?: boolean;
  /** Runs in the page before its own first line. */
  before?: () => void;
}

/** Tests of faults look at no figure: without graphics the two cores belong to the conversation. */
export const withoutGraphics = { switches: ['--disable-3d-apis'] } satisfies KioskOptions;

interface Fixtures {
  /** Starts a gateway of this test's own, which ends with it. */
  startGateway: typeof startGateway;
  /** Opens a kiosk of its own browser on a gateway's address; it is closed with the test. */
  openKiosk: (url: string, options?: KioskOptions) => Promise<KioskScreen>;
}

interface WorkerFixtures {
  /** A gateway with scripted ears and voice, shared by the tests that do it no harm. */
  gateway: GatewayProcess;
}

/** A test of the whole product: real gateway, real page, real browser. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  gateway: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed.
    async ({}, use) => {
      const gateway = await startGateway({ LOBBY_ENGINES: 'scripted' });
      await use(gateway);
      await gateway.close();
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed.
  startGateway: async ({}, use) => {
    const started: GatewayProcess[] = [];
    await use(async (environment) => {
      const gateway = await startGateway(environment);
      started.push(gateway);
      return gateway;
    });
    await Promise.all(started.map((gateway) => gateway.close()));
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed.
  openKiosk: async ({}, use) => {
    const opened: Awaited<ReturnType<typeof openKioskBrowser>>[] = [];
    await use(async (url, { language = 'zh', untouched = false, watches = false, before, ...kiosk } = {}) => {
      const browser = await openKioskBrowser({ width: 360, height: 640, ...kiosk });
      opened.push(browser);
      const { page } = browser;
      if (before !== undefined) await page.addInitScript(before);
      const switches = `${untouched ? '' : '&autostart=1'}${watches ? '&camera=1' : ''}`;
      await page.goto(`${url}/?lang=${language}${switches}`);
      return new KioskScreen(page, language);
    });
    await Promise.all(opened.map(({ browser }) => browser.close()));
  },
});
