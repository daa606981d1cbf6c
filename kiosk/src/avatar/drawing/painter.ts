import { WebGLRenderer, type Object3D, type PerspectiveCamera, type Scene } from 'three';
import type { Graphics } from './graphics.ts';
import { areTrusted } from './losses.ts';
import { WebglMissing } from './webgl-missing.ts';

/** What the graphics hold and did for the last frame, for those who look after a kiosk. */
export interface Load {
  geometries: number;
  textures: number;
  programs: number;
  drawCalls: number;
  triangles: number;
}

export interface Painter {
  draw(scene: Scene, camera: PerspectiveCamera): void;
  /** Compiles what will join a scene, so that its first sight does not stutter. */
  prepare(newcomer: Object3D, camera: PerspectiveCamera, scene: Scene): Promise<unknown>;
  /** Page pixels, and drawn pixels for each of them. */
  resize(size: { width: number; height: number; sharpness: number }): void;
  /** False while the processor still works on the last frame; a graphics chip keeps its own queue. */
  readonly idle: boolean;
  /** False while the graphics are lost, and for a while when they were lost often. */
  readonly able: boolean;
  load(): Load;
  close(): void;
}

/** Draws on a canvas that stays transparent around the figure. A lost graphics context is taken up again by three itself. */
export function createPainter(canvas: HTMLCanvasElement, graphics: Graphics): Painter {
  const context = openContext(canvas, graphics);
  const renderer = new WebGLRenderer({ canvas, context });
  const lostAtMs: number[] = [];
  let drawn: WebGLSync | null = null;

  // A fence from before the context was lost is none any more, and waiting for it would stop the figure for good.
  function pending(fence: WebGLSync | null): fence is WebGLSync {
    return fence !== null && context.isSync(fence);
  }

  const countLoss = (): void => void lostAtMs.push(performance.now());
  canvas.addEventListener('webglcontextlost', countLoss);
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
    get able() {
      return !context.isContextLost() && areTrusted(lostAtMs, performance.now());
    },
    load: () => loadOf(renderer),
    close() {
      canvas.removeEventListener('webglcontextlost', countLoss);
      renderer.dispose();
    },
  };
}

function loadOf({ info: { memory, programs, render } }: WebGLRenderer): Load {
  return {
    geometries: memory.geometries,
    textures: memory.textures,
    programs: programs?.length ?? 0,
    drawCalls: render.calls,
    triangles: render.triangles,
  };
}

function openContext(canvas: HTMLCanvasElement, graphics: Graphics): WebGL2RenderingContext {
  const context = canvas.getContext('webgl2', { alpha: true, antialias: graphics === 'chip' });
  if (!context) throw new WebglMissing('This canvas has no WebGL 2 context.');
  return context;
}
