import type { Page } from '@playwright/test';

/**
 * How much of its canvas the figure fills, from 0 to 1. A drawing buffer can be read only in the frame that drew it, and a
 * slow machine rests between frames, so frames are tried until one shows something; 0 when none of them does.
 */
export async function figureShare(page: Page): Promise<number> {
  return page.locator('.stage canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    const small = new OffscreenCanvas(36, 48);
    const picture = small.getContext('2d', { willReadFrequently: true });
    for (let frame = 0; frame < 240; frame++) {
      await new Promise(requestAnimationFrame);
      picture?.drawImage(canvas, 0, 0, small.width, small.height);
      const pixels = picture?.getImageData(0, 0, small.width, small.height).data ?? [];
      const drawn = pixels.filter((value, index) => index % 4 === 3 && value > 127).length;
      if (drawn > 0) return drawn / (small.width * small.height);
    }
    return 0;
  });
}

/** Takes the graphics away from the page's canvas, as a driver that starts anew does. */
export async function loseGraphics(page: Page): Promise<void> {
  await reset(page, 'loseContext');
}

export async function restoreGraphics(page: Page): Promise<void> {
  await reset(page, 'restoreContext');
}

async function reset(page: Page, act: 'loseContext' | 'restoreContext'): Promise<void> {
  await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement, wanted) => {
    const context = canvas.getContext('webgl2');
    if (context === null) throw new Error('the canvas has no WebGL 2');
    // Once lost, the context gives out no more extensions, so the first one is kept.
    const kept = canvas as HTMLCanvasElement & { loser?: WEBGL_lose_context | null };
    kept.loser ??= context.getExtension('WEBGL_lose_context');
    kept.loser?.[wanted]();
  }, act);
}
