import type { Page } from '@playwright/test';
import { openKioskBrowser } from '@lobby/tools/chromium';
import { startGateway } from '@lobby/tools/gateway-process';

const visits = 3;

/** On a machine without a graphics chip, which has other things to do. */
const longestWaitMs = 120_000;

/** Milliseconds on the page's clock. */
export interface FirstFrame {
  sinceNavigationMs: number;
  /** From the last byte of the avatar's file. */
  sinceFileMs: number;
}

/** How long a visitor waits for a figure, on the visitor page of an upright kiosk, each time with an empty cache. */
export async function measureFirstFrames(): Promise<FirstFrame[]> {
  const gateway = await startGateway({ LOBBY_ENGINES: 'scripted' });
  const firsts: FirstFrame[] = [];
  try {
    for (let visit = 0; visit < visits; visit++) {
      const { browser, page } = await openKioskBrowser({ width: 1080, height: 1920 });
      firsts.push(await firstFrame(page, gateway.url));
      await browser.close();
    }
  } finally {
    await gateway.close();
  }
  return firsts;
}

async function firstFrame(page: Page, url: string): Promise<FirstFrame> {
  await page.addInitScript(noteFirstDraw);
  await page.goto(`${url}/?lang=zh`);
  await page.waitForFunction(() => Reflect.get(window, 'drawnAtMs') !== undefined, undefined, {
    timeout: longestWaitMs,
  });
  return page.evaluate(() => {
    const drawnAtMs = Number(Reflect.get(window, 'drawnAtMs'));
    const file = performance
      .getEntriesByType('resource')
      .find((entry): entry is PerformanceResourceTiming => entry.name.endsWith('.vrm'));
    return { sinceNavigationMs: drawnAtMs, sinceFileMs: drawnAtMs - (file?.responseEnd ?? Number.NaN) };
  });
}

/** Runs in the page, before its own first line. */
function noteFirstDraw(): void {
  const { prototype } = WebGL2RenderingContext;
  const draw = Reflect.get(prototype, 'drawElements');
  prototype.drawElements = function (this: WebGL2RenderingContext, ...words: unknown[]) {
    prototype.drawElements = draw;
    Reflect.apply(draw, this, words);
    Object.assign(window, { drawnAtMs: performance.now() });
  };
}
