import { expect, test, type Page } from '@playwright/test';
import { readDemoQuestions, type DemoQuestion } from '@lobby/bench/turn/demo-questions';
import { tapLoudspeaker } from '@lobby/bench/barge-in/loudspeaker-tap';
import { readRecordings } from '@lobby/bench/speech/recordings';
import { openKioskBrowser } from '@lobby/tools/chromium';
import { startGateway, untilReady, type GatewayProcess } from '@lobby/tools/gateway-process';
import { fakeMicrophone } from '../src/fake-microphone.ts';
import { clockRate, watchMouth } from '../src/watch-mouth.ts';
import { letterErrors } from '../src/letter-errors.ts';

/** Speech through a real browser, real engines and back: the whole product. */
let gateway: GatewayProcess;
let questions: DemoQuestion[];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  questions = await readDemoQuestions(3);
  gateway = await startGateway();
  await untilReady(gateway.url, 240_000);
});

test.afterAll(() => gateway.close());

async function visit(
  language: 'zh' | 'en',
  samples: Int16Array,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const microphone = await fakeMicrophone([{ afterMs: 6_000, samples }]);
  const { browser, page } = await openKioskBrowser({
    microphone,
    width: 360,
    height: 640,
    bypassContentPolicy: true,
  });
  await tapLoudspeaker(page);
  await page.goto(`${gateway.url}/?autostart=1&lang=${language}`);
  return { page, close: () => browser.close() };
}

for (const language of ['zh', 'en'] as const) {
  test(`[T7, P1] a question spoken in ${language} is recognised, answered aloud, and the mouth keeps step`, async () => {
    const question = questions.find((each) => each.language === language);
    if (question === undefined) throw new Error('the demo bank has no questions');
    const { page, close } = await visit(language, question.samples);
    try {
      await page.waitForFunction(() => window.lobby.page.question?.final === true, undefined, {
        timeout: 60_000,
      });
      const heard = await page.evaluate(() => window.lobby.page.question?.text ?? '');
      expect(letterErrors(heard, question.text)).toBeLessThanOrEqual(0.25);

      await page.waitForFunction(() => window.lobby.page.phase === 'speaking', undefined, {
        timeout: 60_000,
      });
      const samples = await watchMouth(page);
      const answer = await page.evaluate(() => window.lobby.page.answer.clauses.join(''));
      expect(answer.replaceAll(/\s/g, '')).toBe(question.answer.replaceAll(/\s/g, ''));

      expect(clockRate(samples)).toBeGreaterThan(0.9);
      expect(clockRate(samples)).toBeLessThan(1.1);
      const audible = await page.evaluate(() => window.loudspeakerTap);
      const sounding = samples.filter(({ atMs }) =>
        audible.some(({ fromMs, toMs }) => fromMs <= atMs && atMs <= toMs),
      );
      expect(sounding.length).toBeGreaterThan(samples.length * 0.6);
      const moving = sounding.filter(({ open, closed }) => open > 0.1 || closed > 0.1);
      expect(moving.length / sounding.length).toBeGreaterThan(0.6);
      expect(Math.max(...samples.map(({ open }) => open))).toBeGreaterThan(0.5);
      expect(Math.min(...samples.map(({ open }) => open))).toBeLessThan(0.1);
    } finally {
      await close();
    }
  });
}

test('[R10] people’s recorded words are recognised through the browser’s microphone in both languages', async () => {
  const recordings = await readRecordings();
  test.skip(recordings === undefined, 'SKIPPED: no recordings of people beside the checkout');
  for (const language of ['zh', 'en'] as const) {
    const recording = recordings?.find((each) => each.language === language);
    if (recording === undefined) throw new Error(`no ${language} recording`);
    const { page, close } = await visit(language, recording.samples);
    try {
      await page.waitForFunction(() => window.lobby.page.question?.final === true, undefined, {
        timeout: 60_000,
      });
      const heard = await page.evaluate(() => window.lobby.page.question?.text ?? '');
      expect(letterErrors(heard, recording.text)).toBeLessThanOrEqual(0.3);
    } finally {
      await close();
    }
  }
});
