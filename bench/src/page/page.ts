import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openKioskBrowser } from '@lobby/tools/chromium';
import { startGateway } from '@lobby/tools/gateway-process';
import type { Benchmark, Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { takeFrameTimes, watchFrames } from './frame-times.ts';
import { weighScripts, type Script } from './script-weight.ts';

const dist = join(import.meta.dirname, '..', '..', '..', 'kiosk', 'dist');
const windowMs = 20_000;

/** How heavy the visitor page is, and how much of each frame its script takes on an upright kiosk screen. */
export const benchPage: Benchmark = async () => {
  const scripts = await weighScripts(dist);
  const totalBytes = scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  const { idle, speaking } = await measureFrames();
  return {
    tables: [weightTable(scripts), frameTable({ idle, speaking })],
    figures: {
      scriptGzipKb: totalBytes / 1000,
      scriptPerFrameP95Ms: p95([...idle, ...speaking]),
      scriptPerFrameMedianMs: median([...idle, ...speaking]),
    },
    notes: [
      'All scripts count, whenever they are loaded; the detector’s wasm (3.7 MB) and model (2 MB) come after the avatar and do not.',
      `Frames of ${windowMs / 1000} s idle and while speaking at 1080x1920, drawn by software; only frames that drew count, and graphics time is not in these figures.`,
    ],
  };
};

async function measureFrames(): Promise<{ idle: number[]; speaking: number[] }> {
  const gateway = await startGateway({ LOBBY_ENGINES: 'scripted' });
  const { browser, page } = await openKioskBrowser({ width: 1080, height: 1920 });
  try {
    await watchFrames(page);
    await page.goto(`${gateway.url}/?autostart=1&lang=zh`);
    await page.waitForFunction(() => window.lobby.page.avatar === 'shown', undefined, { timeout: 60_000 });
    await page.waitForFunction(() => window.lobby.page.phase === 'idle', undefined, { timeout: 60_000 });
    await takeFrameTimes(page);
    await wait(windowMs);
    const idle = await takeFrameTimes(page);
    await page.getByRole('button').last().waitFor();
    const speaking = await speak();
    return { idle, speaking };
  } finally {
    await browser.close();
    await gateway.close();
  }

  async function speak(): Promise<number[]> {
    const times: number[] = [];
    const untilMs = performance.now() + windowMs;
    while (performance.now() < untilMs) {
      await page.locator('textarea, input[type=text]').first().fill('银行几点开门？');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.lobby.page.phase === 'speaking');
      await takeFrameTimes(page);
      await page.waitForFunction(() => window.lobby.page.phase === 'idle', undefined, { timeout: 60_000 });
      times.push(...(await takeFrameTimes(page)));
    }
    return times;
  }
}

function weightTable(scripts: Script[]): Table {
  return {
    title: 'Scripts of the visitor page, gzip',
    headings: ['script', 'kB'],
    rows: scripts.map(({ name, gzipBytes }) => [name, rounded(gzipBytes / 1000, 1)]),
  };
}

function frameTable(windows: Record<string, number[]>): Table {
  return {
    title: 'Script per frame at 1080x1920, ms',
    headings: ['while', 'frames', 'median', 'p95'],
    rows: Object.entries(windows).map(([name, times]) => [
      name,
      String(times.length),
      rounded(median(times), 2),
      rounded(p95(times), 2),
    ]),
  };
}
