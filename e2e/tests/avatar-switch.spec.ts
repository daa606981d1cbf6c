import { expect, type Page } from '@playwright/test';
import { catalogue } from '@lobby/avatars/catalogue';
import { test } from '../src/studio-test.ts';

const files = catalogue.map(({ file }) => `/avatars/${file}`);
const [mei = '', lin = '', yun = ''] = files;

/** What the page keeps in memory once the garbage is gone, files and decoded numbers included, in megabytes. */
async function heapMb(page: Page): Promise<number> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('HeapProfiler.collectGarbage');
  const usage = await inspector.send('Runtime.getHeapUsage');
  await inspector.detach();
  return (usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize) / 1e6;
}

/** Shows one avatar after the other on the page's one stage, and tells what the graphics hold after each. */
async function showAll(page: Page, urls: readonly string[]) {
  return page.evaluate(async (all) => {
    const { studio } = window;
    const kept = window as unknown as { stage?: ReturnType<typeof studio.createStage> };
    kept.stage ??= studio.createStage(studio.canvas(64, 80), { running: false });
    const loads = [];
    for (const url of all) {
      await kept.stage.show(url);
      kept.stage.step(16);
      loads.push(kept.stage.load());
    }
    return loads;
  }, urls);
}

test('[A44] a hundred switches of avatars leave nothing behind, neither in the graphics nor in memory', async ({
  studio: { page },
}) => {
  test.setTimeout(300_000);
  const rounds = Array.from({ length: 20 }, () => files);
  const [first, ...later] = rounds;
  const once = await showAll(page, [...(first ?? []), ...(first ?? [])]);
  const beforeMb = await heapMb(page);
  const loads = await showAll(page, later.slice(1).flat());
  const held = once.slice(files.length);
  for (const [place, load] of loads.entries()) expect(load).toEqual(held[place % files.length]);
  expect(await heapMb(page)).toBeLessThan(beforeMb + 2.5);
});

test('[A45] who stands there stays until the next one is known to be sound', async ({ studio: { page } }) => {
  const faults = await page.evaluate(async (good) => {
    const { studio } = window;
    const stage = studio.createStage(studio.canvas(64, 80), { running: false });
    await stage.show(good);
    stage.step(16);
    const before = stage.load();
    const broken = new Uint8Array(await (await fetch(good)).arrayBuffer()).subarray(0, 100_000);
    const offered = {
      absent: '/avatars/nobody.vrm',
      text: '/studio.html',
      broken: URL.createObjectURL(new Blob([broken])),
      empty: URL.createObjectURL(new Blob([])),
    };
    const told: Record<string, unknown> = {};
    for (const [name, url] of Object.entries(offered)) {
      const fault = await stage.show(url).catch((error: unknown) => error);
      stage.step(16);
      const stays = JSON.stringify(stage.load()) === JSON.stringify(before);
      told[name] = [fault instanceof Error ? fault.name : 'none', stays];
    }
    stage.close();
    return told;
  }, mei);
  expect(faults).toEqual({
    absent: ['Error', true],
    text: ['NotAnAvatar', true],
    broken: ['NotAnAvatar', true],
    empty: ['NotAnAvatar', true],
  });
});

test('[A45] of several avatars asked for at once only the last one comes on', async ({
  studio: { page },
}) => {
  const shown = await page.evaluate(
    async (urls) => {
      const { studio } = window;
      const stage = studio.createStage(studio.canvas(64, 80), { running: false });
      await Promise.all(urls.map((url) => stage.show(url)));
      stage.step(16);
      const together = stage.load();
      await stage.show(urls.at(-1) ?? '');
      stage.step(16);
      const alone = stage.load();
      stage.close();
      return { together, alone };
    },
    [mei, lin, yun],
  );
  expect(shown.together).toEqual(shown.alone);
});
