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
  idle: FrameTime[];
  speaking: FrameTime[];
  /** Mean processor time a frame of the page's own thread. */
  processorMs: number;
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
    const frames = (phase: Phase, count: number): Promise<FrameTime[]> =>
      page.evaluate(timeFrames, { url, stage, phase, count });
    await frames('speaking', 10);
    const beforeMs = await threadTimeMs(page);
    const [idle, speaking] = [await frames('idle', framesEach), await frames('speaking', framesEach)];
    const spentMs = (await threadTimeMs(page)) - beforeMs;
    return { loads, idle, speaking, processorMs: spentMs / (2 * framesEach) };
  } finally {
    await studio.close();
  }
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

/** Runs in the page: a frame thirty times a second of the figure's own time, each begun when the last one is on the canvas. */
async function timeFrames(wanted: {
  url: string;
  stage: { width: number; height: number; sharpness: number };
  phase: Phase;
  count: number;
}): Promise<FrameTime[]> {
  const { studio } = window;
  const { url, stage: size, phase, count } = wanted;
  const sitting = await studio.createSitting(studio.canvas(size.width, size.height), url, size);
  sitting.act(phase);
  const frames: FrameTime[] = [];
  while (frames.length < count) {
    await new Promise((resolve) => setTimeout(resolve, 8));
    if (!sitting.idle) continue;
    const beganMs = performance.now();
    sitting.live(33);
    const updatedMs = performance.now();
    sitting.draw();
    frames.push({ updateMs: updatedMs - beganMs, drawMs: performance.now() - updatedMs });
  }
  sitting.close();
  return frames;
}

/** Processor time that the page's own thread has used. */
async function threadTimeMs(page: Page): Promise<number> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('Performance.enable');
  const { metrics } = await inspector.send('Performance.getMetrics');
  await inspector.detach();
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
