import type { Vector3 } from 'three';
import type { Avatar } from './avatar.ts';
import type { Extent } from './framing.ts';
import type { Graphics } from './graphics.ts';
import { firstRung, rungAt, sharpnessOf, type Rung } from './ladder.ts';
import { setOutlines } from './outlines.ts';
import { createPainter, type Load } from './painter.ts';
import { createCamera, createScene, extentOf, frame } from './scene.ts';

/** The lit scene as one canvas shows it: framed for its shape, drawn as finely as the machine affords. */
export interface Picture {
  /** Where the picture is seen from: an avatar that looks there looks at the visitor. Moves with the framing. */
  readonly viewpoint: Vector3;
  readonly idle: boolean;
  readonly able: boolean;
  prepare(avatar: Avatar): Promise<unknown>;
  /** Puts a posed avatar in the place of the one before, which is disposed of. */
  present(avatar: Avatar): void;
  regrade(rung: Rung): void;
  /** Draws a frame in which the hair has swung on for `deltaMs`. */
  draw(deltaMs: number): void;
  load(): Load;
  close(): void;
}

export function createPicture(canvas: HTMLCanvasElement, graphics: Graphics): Picture {
  const painter = createPainter(canvas, graphics);
  const scene = createScene();
  const camera = createCamera();
  let rung = rungAt(firstRung[graphics]);
  let shown: { avatar: Avatar; extent: Extent } | undefined;

  function fit(): void {
    const width = Math.max(1, canvas.clientWidth);
    const height = Math.max(1, canvas.clientHeight);
    painter.resize({ width, height, sharpness: sharpnessOf(rung, width * height, window.devicePixelRatio) });
    if (!shown) return;
    frame(camera, shown.extent, width / height);
    setOutlines(shown.avatar.vrm.scene, rung.outlines);
    shown.avatar.hair.setRate(rung.hairHz);
  }

  function clear(): void {
    if (!shown) return;
    scene.remove(shown.avatar.vrm.scene);
    shown.avatar.dispose();
    shown = undefined;
  }

  const sizes = new ResizeObserver(fit);
  sizes.observe(canvas);
  return {
    viewpoint: camera.position,
    get idle() {
      return painter.idle;
    },
    get able() {
      return painter.able;
    },
    prepare: ({ vrm }) => painter.prepare(vrm.scene, camera, scene),
    present(avatar) {
      clear();
      shown = { avatar, extent: extentOf(avatar.vrm) };
      avatar.hair.settle();
      scene.add(avatar.vrm.scene);
      fit();
    },
    regrade(next) {
      rung = next;
      fit();
    },
    draw(deltaMs) {
      shown?.avatar.hair.step(deltaMs);
      painter.draw(scene, camera);
    },
    load: () => painter.load(),
    close() {
      sizes.disconnect();
      clear();
      painter.close();
    },
  };
}
