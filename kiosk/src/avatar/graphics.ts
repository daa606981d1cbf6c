import { WebglMissing } from './webgl-missing.ts';

/** Who draws: a graphics chip, or the processor in its stead. */
export type Graphics = 'chip' | 'processor';

/**
 * Finds out before the stage takes its canvas, because smoothed edges can be chosen only once, and on the processor they cost too much.
 * @throws {WebglMissing} where nothing draws WebGL 2.
 */
export function probeGraphics(makeCanvas: () => HTMLCanvasElement): Graphics {
  const fast = makeCanvas().getContext('webgl2', { failIfMajorPerformanceCaveat: true });
  if (fast) return release(fast, 'chip');
  const slow = makeCanvas().getContext('webgl2');
  if (slow) return release(slow, 'processor');
  throw new WebglMissing('This browser offers no WebGL 2.');
}

/** Browsers keep few contexts alive, so a probe's is given back at once. */
function release(context: WebGL2RenderingContext, graphics: Graphics): Graphics {
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return graphics;
}
