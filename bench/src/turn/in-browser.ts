import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSpeechGate } from '@lobby/kiosk/hearing/speech-gate';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import { openKioskBrowser } from '@lobby/tools/chromium';
import { resample } from '../speech/resample.ts';
import { writeWave } from '@lobby/shared/speech/wave';
import type { DemoQuestion } from './demo-questions.ts';

const browserRate = 48_000;

/** The page opens and greets before the question, and a fake microphone begins again at its end. */
const beforeMs = 12_000;
const afterMs = 30_000;
const perLanguage = 3;

/** The gate tells a pause after this much silence; the voice ended that much before. */
const pauseToldAfterMs = defaultSpeechGate.pauseMs;

/**
 * The same questions through a real browser and its fake microphone: milliseconds from the end of the voice, as the page's
 * own detector heard it, to the first sound on the page's audio clock. One browser a question, because the fake microphone
 * belongs to the whole process. A question that is not answered within a minute has no time.
 */
export async function measureInBrowser(url: string, questions: readonly DemoQuestion[]): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-turn-'));
  const chosen = (['zh', 'en'] as const).flatMap((language) =>
    questions.filter((question) => question.language === language).slice(0, perLanguage),
  );
  try {
    const times: number[] = [];
    for (const question of chosen) {
      try {
        times.push(await askInBrowser(url, question, folder));
      } catch (fault) {
        process.stderr.write(`${question.name} in the browser: ${String(fault)}\n`);
      }
    }
    return times;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askInBrowser(
  url: string,
  { name, language, samples }: DemoQuestion,
  folder: string,
): Promise<number> {
  const microphone = join(folder, `${language}-${name}.wav`);
  await writeFile(microphone, writeWave({ rate: browserRate, samples: withSilence(samples) }));
  const { browser, page } = await openKioskBrowser({ microphone, width: 360, height: 640 });
  try {
    await page.goto(`${url}/?autostart=1&lang=${language}`);
    await page.waitForFunction(() => window.lobby.moments['speech-paused'] !== undefined, undefined, {
      timeout: 60_000,
    });
    const answered = (): boolean => {
      const { moments } = window.lobby;
      return (moments['reply-heard'] ?? 0) > (moments['speech-paused'] ?? Infinity);
    };
    await page.waitForFunction(answered, undefined, { timeout: 60_000 });
    const moments = await page.evaluate(() => ({ ...window.lobby.moments }));
    return (moments['reply-heard'] ?? 0) - (moments['speech-paused'] ?? 0) + pauseToldAfterMs;
  } finally {
    await browser.close();
  }
}

function withSilence(samples: Int16Array): Int16Array {
  const spoken = resample(samples, microphoneRate, browserRate);
  const samplesFor = (ms: number): number => (browserRate * ms) / 1000;
  const whole = new Int16Array(samplesFor(beforeMs) + spoken.length + samplesFor(afterMs));
  whole.set(spoken, samplesFor(beforeMs));
  return whole;
}
