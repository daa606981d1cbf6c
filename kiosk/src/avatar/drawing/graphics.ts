import { WebglMissing } from './webgl-missing.ts';

/** Who draws: a graphics chip, or the processor in its stead. */
export type Graphics = 'chip' | 'processor';

/** Names under which browsers report drawing on the processor; their own caveat flag stays silent when started with a software driver. */
const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Finds out before the stage takes its canvas, because smoothed edges can be chosen only once, and on the processor they cost too much.
 * @throws {WebglMissing} where nothing draws WebGL 2.
 */
export function probeGraphics(canvas: HTMLCanvasElement): Graphics {
  const context = canvas.getContext('webgl2');
  if (!context) throw new WebglMissing('This browser offers no WebGL 2.');
  const naming = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = naming ? context.getParameter(naming.UNMASKED_RENDERER_WEBGL) : '';
  // Browsers keep few contexts alive, so the probe's is given back at once.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return softwareRenderers.test(String(renderer)) ? 'processor' : 'chip';
}
