import { expect, test } from '@playwright/test';
import { readSilence } from '@lobby/bench/barge-in/interruption';
import { tapLoudspeaker } from '@lobby/bench/barge-in/loudspeaker-tap';
import { readDemoQuestions } from '@lobby/bench/turn/demo-questions';
import { openKioskBrowser } from '@lobby/tools/chromium';
import { startGateway } from '@lobby/tools/gateway-process';
import { fakeMicrophone } from '../src/fake-microphone.ts';

test('[S1, P3] speaking over the answer silences it at once, and the new question is answered', async () => {
  const question = (await readDemoQuestions(3)).find(({ language }) => language === 'zh');
  if (question === undefined) throw new Error('the demo bank has no questions');
  const gateway = await startGateway({ LOBBY_ENGINES: 'scripted' });
  const { samples } = question;
  const microphone = await fakeMicrophone([
    { afterMs: 4_000, samples },
    { afterMs: 3_000, samples },
  ]);
  const { browser, page } = await openKioskBrowser({
    microphone,
    width: 360,
    height: 640,
    bypassContentPolicy: true,
  });
  try {
    await tapLoudspeaker(page);
    await page.goto(`${gateway.url}/?autostart=1&lang=zh`);
    const answered = async (after: number): Promise<number> => {
      await page.waitForFunction((since) => (window.lobby.moments['reply-heard'] ?? 0) > since, after, {
        timeout: 60_000,
      });
      return page.evaluate(() => window.lobby.moments['reply-heard'] ?? 0);
    };
    const spoken = async (after: number): Promise<number> => {
      await page.waitForFunction((since) => (window.lobby.moments['speech-started'] ?? 0) > since, after, {
        timeout: 60_000,
      });
      return page.evaluate(() => window.lobby.moments['speech-started'] ?? 0);
    };
    const first = await answered(await spoken(0));
    const firstAnswer = await page.evaluate(() => window.lobby.page.question?.text);
    const startedMs = await spoken(first);
    const suspectedMs = await page.evaluate(() => window.lobby.moments['speech-suspected'] ?? 0);
    const answeredMs = await answered(startedMs);
    const audible = await page.evaluate(() => window.loudspeakerTap);
    const silence = readSilence({ suspectedMs, startedMs, answeredMs }, audible);
    expect(silence).toBeDefined();
    expect(silence?.staleFrames).toBe(0);
    expect(silence?.silenceMs).toBeLessThan(1_000);
    expect(await page.evaluate(() => window.lobby.page.question?.text)).not.toBe(firstAnswer);
  } finally {
    await browser.close();
    await gateway.close();
  }
});
