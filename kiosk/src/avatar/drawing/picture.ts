import { VRMUtils, type VRM } from '@pixiv/three-vrm';
import type { Vector3 } from 'three';
import type { Extent } from './framing.ts';
import type { Graphics } from './graphics.ts';
import { setOutlines } from './outlines.ts';
import { firstGrade, gradeAt, sharpnessOf } from './pace.ts';
import { createPainter } from './painter.ts';
import { createCamera, createScene, extentOf, frame } from './scene.ts';

/** The lit scene as one canvas shows it: framed for its shape, drawn as finely as the machine affords. */
export interface Picture {
  /** Where the picture is seen from: an avatar that looks there looks at the visitor. Moves with the framing. */
  readonly viewpoint: Vector3;
  readonly idle: boolean;
  prepare(avatar: VRM): Promise<unknown>;
  /** Puts a posed avatar in the place of the one before, which is disposed of. */
  present(avatar: VRM): void;
  regrade(grade: number): void;
  draw(): void;
  close(): void;
}

export function createPicture(canvas: HTMLCanvasElement, graphics: Graphics): Picture {
  const painter = createPainter(canvas, graphics);
  const scene = createScene();
  const camera = createCamera();
  let grade: number = firstGrade[graphics];
  let shown: { avatar: VRM; extent: Extent } | undefined;

  function fit(): void {
    const width = Math.max(1, canvas.clientWidth);
    const height = Math.max(1, canvas.clientHeight);
    const drawn = gradeAt(grade);
    painter.resize({ width, height, sharpness: sharpnessOf(drawn, width * height, window.devicePixelRatio) });
    if (!shown) return;
    frame(camera, shown.extent, width / height);
    setOutlines(shown.avatar.scene, drawn.outlines);
  }

  function clear(): void {
    if (!shown) return;
    scene.remove(shown.avatar.scene);
    VRMUtils.deepDispose(shown.avatar.scene);
    shown = undefined;
  }

  const sizes = new ResizeObserver(fit);
  sizes.observe(canvas);
  return {
    viewpoint: camera.position,
    get idle() {
      return painter.idle;
    },
    prepare: (avatar) => painter.prepare(avatar.scene, camera, scene),
    present(avatar) {
      clear();
      shown = { avatar, extent: extentOf(avatar) };
      scene.add(avatar.scene);
      fit();
    },
    regrade(next) {
      grade = next;
      fit();
    },
    draw: () => painter.draw(scene, camera),
    close() {
      sizes.disconnect();
      clear();
      painter.close();
    },
  };
}
