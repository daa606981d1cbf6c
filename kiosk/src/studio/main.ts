import { createStage } from '../avatar/stage.ts';
import { playMinute } from './minute.ts';
import { rehearse, rehearseLive } from './rehearsal.ts';
import { createSitting } from './sitting.ts';
import { type Faces, drawFaces, drawLineUp, drawMinute, drawSheet, seatOn } from './sheet.ts';

/**
 * What the studio offers to those who steer it from outside the browser: the product's stage and figure on canvases of their own,
 * with time stepped by hand. The studio is for pictures, measurements and tests; it is not built into what visitors get.
 */
export interface Studio {
  createStage: typeof createStage;
  createSitting: typeof createSitting;
  playMinute: typeof playMinute;
  /** WebP pictures as `data:` URLs. */
  drawSheet(url: string): Promise<string>;
  drawFaces(url: string, faces: Faces): Promise<string>;
  rehearse: typeof rehearse;
  rehearseLive: typeof rehearseLive;
  drawLineUp(urls: readonly string[]): Promise<string>;
  drawMinute(url: string): Promise<string>;
  /** A canvas of so many page pixels in place of the one before. */
  canvas(width: number, height: number): HTMLCanvasElement;
}

declare global {
  interface Window {
    readonly studio: Studio;
  }
}

function canvas(width: number, height: number): HTMLCanvasElement {
  const made = document.createElement('canvas');
  made.style.cssText = `display: block; width: ${width}px; height: ${height}px`;
  document.body.replaceChildren(made);
  return made;
}

const studio: Studio = {
  createStage,
  createSitting,
  playMinute,
  canvas,
  drawSheet: (url) => drawSheet(seatOn(canvas), url),
  rehearse,
  rehearseLive,
  drawFaces: (url, faces) => drawFaces(seatOn(canvas), url, faces),
  drawLineUp: (urls) => drawLineUp(seatOn(canvas), urls),
  drawMinute: (url) => drawMinute(seatOn(canvas), url),
};
Object.defineProperty(window, 'studio', { value: Object.freeze(studio) });
