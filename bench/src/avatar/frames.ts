import type { Page } from '@playwright/test';
import type { AvatarEntry } from '@lobby/avatars/catalogue';
import type { Load } from '@lobby/kiosk/avatar/drawing/painter';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { openStudio } from '@lobby/tools/studio';

export interface FrameTime {
  /** Bones, face and hair. */
  updateMs: number;
  /** Handing the frame to the graphics. */
  drawMs: number;
}

/** What the graphics did for one frame, with drawn outlines and without. */
export interface AvatarFrames {
  outlined: Load;
  plain: Load;
}

interface Frames {
  loads: Record<string, AvatarFrames>;
  idle: TimedFrames;
  speaking: TimedFrames;
}

export interface TimedFrames {
  clock: FrameTime[];
  /** Processor time of the page's own thread for each of the same frames, update and draw together. */
  processorMs: number[];
}

interface Wanted {
  url: string;
  stage: { width: number; height: number; sharpness: number };
  phase: Phase;
  count: number;
}

/** An upright kiosk's stage, drawn with so many pixels that software can do it. */
const stage = { width: 1080, height: 1306, sharpness: Math.sqrt(300_000 / (1080 * 1306)) };
const framesEach = 80;

/** Counts what is drawn of every avatar, and times the frames of the first one. */
export async function measureFrames(avatars: readonly AvatarEntry[]): Promise<Frames> {
  const studio = await openStudio();
  const { page } = studio;
  try {
    const urls = avatars.map(({ id, file }) => ({ id, url: `/avatars/${file}` }));
    const loads: Record<string, AvatarFrames> = {};
    for (const { id, url } of urls) loads[id] = await page.evaluate(countFrame, url);
    const url = urls[0]?.url ?? '';
    const warming: Wanted = { url, stage, phase: 'speaking', count: 10 };
    await page.evaluate(timeFrames, warming);
    return { loads, idle: await timed(page, url, 'idle'), speaking: await timed(page, url, 'speaking') };
  } finally {
    await studio.close();
  }
}

async function timed(page: Page, url: string, phase: Phase): Promise<TimedFrames> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('this page belongs to no browser');
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  const wanted: Wanted = { url, stage, phase, count: framesEach };
  const clock = await page.evaluate(timeFrames, wanted);
  return { clock, processorMs: callsOf(timedFrameName, await browser.stopTracing()) };
}

/** Runs in the page: one frame with outlines and one without. */
async function countFrame(url: string): Promise<AvatarFrames> {
  const { studio } = window;
  const sitting = await studio.createSitting(studio.canvas(60, 80), url);
  sitting.draw();
  const outlined = sitting.load();
  sitting.outline(false);
  sitting.draw();
  const plain = sitting.load();
  sitting.close();
  return { outlined, plain };
}

/** By this name the trace tells the frames from everything else that the page does. */
const timedFrameName = 'timedFrame';

/** Runs in the page: a frame thirty times a second of the figure's own time, each begun when the last one is on the canvas. */
async function timeFrames({ url, stage: size, phase, count }: Wanted): Promise<FrameTime[]> {
  const { studio } = window;
  const sitting = await studio.createSitting(studio.canvas(size.width, size.height), url, size);
  sitting.act(phase);
  const frames: FrameTime[] = [];
  await new Promise<void>((done) => {
    waitForCanvas();

    function waitForCanvas(): void {
      if (frames.length === count) done();
      else setTimeout(sitting.idle ? timedFrame : waitForCanvas, 8);
    }

    function timedFrame(): void {
      const beganMs = performance.now();
      sitting.live(33);
      const updatedMs = performance.now();
      sitting.draw();
      frames.push({ updateMs: updatedMs - beganMs, drawMs: performance.now() - updatedMs });
      setTimeout(waitForCanvas, 8);
    }
  });
  sitting.close();
  return frames;
}

/** The processor time of every call of a function in a trace, in milliseconds: what else ran on the machine is not in it. */
function callsOf(name: string, trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter((event) => event.name === 'FunctionCall' && event.args?.data?.functionName === name)
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** What is read of Chromium's trace events; `tdur` is thread time in microseconds. */
interface TraceEvent {
  name: string;
  tdur?: number;
  args?: { data?: { functionName?: string } };
}
