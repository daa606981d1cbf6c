import type { Page } from '@playwright/test';

/**
 * Times the script of every animation frame that draws, from the page's first line on. It counts what runs in the page's
 * own thread; the software renderer works in another process, and its time says nothing about a kiosk's graphics.
 */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    let drew = false;
    const { prototype } = WebGL2RenderingContext;
    const draw = Reflect.get(prototype, 'drawElements');
    prototype.drawElements = function (this: WebGL2RenderingContext, ...words: unknown[]) {
      drew = true;
      return Reflect.apply(draw, this, words);
    };
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        const beganMs = performance.now();
        drew = false;
        callback(now);
        if (drew) times.push(performance.now() - beganMs);
      });
  });
}

/** The script time of each frame since the last call, in milliseconds. */
export async function takeFrameTimes(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    return frameTimes.splice(0);
  });
}
