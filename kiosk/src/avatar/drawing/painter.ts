import { WebGLRenderer, type Object3D, type PerspectiveCamera, type Scene } from 'three';
import type { Graphics } from './graphics.ts';
import { WebglMissing } from './webgl-missing.ts';

export interface Painter {
  draw(scene: Scene, camera: PerspectiveCamera): void;
  /** Compiles what will join a scene, so that its first sight does not stutter. */
  prepare(newcomer: Object3D, camera: PerspectiveCamera, scene: Scene): Promise<unknown>;
  /** Page pixels, and drawn pixels for each of them. */
  resize(size: { width: number; height: number; sharpness: number }): void;
  /** False while the processor still works on the last frame; a graphics chip keeps its own queue. */
  readonly idle: boolean;
  close(): void;
}

/** Draws on a canvas that stays transparent around the figure. A lost graphics context is taken up again by three itself. */
export function createPainter(canvas: HTMLCanvasElement, graphics: Graphics): Painter {
  const context = openContext(canvas, graphics);
  const renderer = new WebGLRenderer({ canvas, context });
  let drawn: WebGLSync | null = null;

  // A fence from before the context was lost is none any more, and waiting for it would stop the figure for good.
  function pending(fence: WebGLSync | null): fence is WebGLSync {
    return fence !== null && context.isSync(fence);
  }

  return {
    draw(scene, camera) {
      renderer.render(scene, camera);
      if (graphics === 'chip') return;
      if (pending(drawn)) context.deleteSync(drawn);
      drawn = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
      context.flush();
    },
    prepare: (newcomer, camera, scene) => renderer.compileAsync(newcomer, camera, scene),
    resize({ width, height, sharpness }) {
      renderer.setPixelRatio(sharpness);
      renderer.setSize(width, height, false);
    },
    get idle() {
      return !pending(drawn) || context.getSyncParameter(drawn, context.SYNC_STATUS) === context.SIGNALED;
    },
    close: () => renderer.dispose(),
  };
}

function openContext(canvas: HTMLCanvasElement, graphics: Graphics): WebGL2RenderingContext {
  const context = canvas.getContext('webgl2', { alpha: true, antialias: graphics === 'chip' });
  if (!context) throw new WebglMissing('This canvas has no WebGL 2 context.');
  return context;
}
