import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import { openKioskBrowser } from '@lobby/tools/chromium';
import { startGateway } from '@lobby/tools/gateway-process';
import type { Page } from '@playwright/test';
import type { Benchmark } from '../findings.ts';
import { resample } from '../speech/resample.ts';
import { writeWave } from '@lobby/shared/speech/wave';
import { median, p95, rounded } from '../statistics.ts';
import { readDemoQuestions } from '../turn/demo-questions.ts';
import { readSilence, type Interruption, type Silence } from './interruption.ts';
import { tapLoudspeaker } from './loudspeaker-tap.ts';

const wanted = 200;
const browserRate = 48_000;

/** From one question's beginning to the next: time to be answered, and to be interrupted in the middle of it. */
const everyMs = 2_700;

/** Speech over the answer, again and again, and how fast the kiosk falls silent. */
export const benchBargeIn: Benchmark = async () => report(await measureSilence(wanted));

/** Speaks over so many answers, in a real browser whose loudspeaker is listened to. */
export async function measureSilence(count: number): Promise<Silence[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-barge-in-'));
  const gateway = await startGateway({ LOBBY_ENGINES: 'scripted' });
  const microphone = join(folder, 'microphone.wav');
  await writeFile(microphone, writeWave({ rate: browserRate, samples: await insistentVisitor(count) }));
  const kiosk = { microphone, width: 360, height: 640, bypassContentPolicy: true };
  const { browser, page } = await openKioskBrowser(kiosk);
  try {
    await tapLoudspeaker(page);
    await page.goto(`${gateway.url}/?autostart=1&lang=zh`);
    const interruptions = await watchInterruptions(page, count);
    const audible = await page.evaluate(() => window.loudspeakerTap);
    return interruptions.flatMap((interruption) => readSilence(interruption, audible) ?? []);
  } finally {
    await browser.close();
    await gateway.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One short question over and over. */
async function insistentVisitor(count: number): Promise<Int16Array> {
  const questions = (await readDemoQuestions()).filter(({ language }) => language === 'zh');
  const [shortest] = questions.sort((left, right) => left.samples.length - right.samples.length);
  if (shortest === undefined) throw new Error('the demo bank has no Chinese questions');
  const question = resample(shortest.samples, microphoneRate, browserRate);
  const period = (browserRate * everyMs) / 1000;
  const samples = new Int16Array(period * (count + 6));
  for (let at = period; at + question.length < samples.length; at += period) samples.set(question, at);
  return samples;
}

/** Notes each turn's moments until there were enough; runs in the page, where the moments are exact. */
async function watchInterruptions(page: Page, count: number): Promise<Interruption[]> {
  return page.evaluate(
    async ({ enough, longestMs }) => {
      const seen: { suspectedMs: number; startedMs: number; answeredMs: number }[] = [];
      const untilMs = performance.now() + longestMs;
      let answeredMs = 0;
      while (seen.length < enough && performance.now() < untilMs) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const moments = window.lobby.moments;
        const heardMs = moments['reply-heard'] ?? 0;
        if (heardMs <= answeredMs || heardMs < (moments['speech-started'] ?? Infinity)) continue;
        answeredMs = heardMs;
        const [suspectedMs, startedMs] = [moments['speech-suspected'] ?? 0, moments['speech-started'] ?? 0];
        seen.push({ suspectedMs, startedMs, answeredMs });
      }
      return seen;
    },
    { enough: count + 2, longestMs: (count + 10) * everyMs },
  );
}

function report(silences: readonly Silence[]): Awaited<ReturnType<Benchmark>> {
  const certain = silences.map(({ silenceMs }) => silenceMs);
  const suspected = silences.map(({ sinceSuspectedMs }) => sinceSuspectedMs);
  const row = (name: string, values: number[]): string[] => [
    name,
    rounded(median(values)),
    rounded(p95(values)),
  ];
  return {
    tables: [
      {
        title: 'Speech over the answer to silence at the loudspeaker, ms',
        headings: ['from', 'median', 'p95'],
        rows: [row('speech for certain', certain), row('the first voiced frame', suspected)],
      },
    ],
    figures: {
      silenceP95Ms: p95(certain),
      sinceSuspectedP95Ms: p95(suspected),
      staleFrames: silences.reduce((sum, { staleFrames }) => sum + staleFrames, 0),
      interruptions: silences.length,
    },
    notes: [
      'A real browser, its own detector and a fake microphone; every block that left for the loudspeaker was looked at.',
      'The answer is lowered at the first voiced frame and held, in silence, when it is speech for certain; what was said decides whether it goes on.',
      'Scripted ears and voice: the engines have no part in how fast a kiosk falls silent.',
    ],
  };
}
