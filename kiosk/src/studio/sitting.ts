import { Vector3 } from 'three';
import type { VRM } from '@pixiv/three-vrm';
import { createFigure, type Figure } from '../avatar/figure.ts';
import { probeGraphics } from '../avatar/drawing/graphics.ts';
import { loadAvatar } from '../avatar/drawing/load-avatar.ts';
import { createPainter, type Load } from '../avatar/drawing/painter.ts';
import { createCamera, createScene, extentOf, frame } from '../avatar/drawing/scene.ts';
import { createRandom } from '../avatar/random.ts';
import type { Role } from '../avatar/role.ts';
import { silence } from '../avatar/speech.ts';

/** What of the avatar is in the picture. */
export type View = 'face' | 'bust' | 'figure';

/** One avatar before the camera, drawn with the product's light and materials, whenever it is told to. */
export interface Sitting {
  readonly canvas: HTMLCanvasElement;
  readonly vrm: VRM;
  readonly role: Role;
  readonly figure: Figure;
  /** Moves the camera; `yawDegrees` turns the avatar, so that the light stays where it is. */
  aim(view: View, yawDegrees?: number): void;
  /** Lets time pass for bones, face and hair, without drawing. */
  live(deltaMs: number): void;
  /** Lets the hair come to rest where the body is now. */
  settle(): void;
  draw(): void;
  /** False while the last frame is still being drawn. */
  readonly idle: boolean;
  /** What the graphics hold and did for the last frame. */
  load(): Load;
  close(): void;
}

export interface SittingOptions {
  seed?: number;
  /** Drawn pixels by page pixels, in each direction. */
  sharpness?: number;
}

/** Above and below the eyes, in metres: a face, and a head with its shoulders. */
const close = {
  face: { above: 0.085, below: 0.14, width: 0.2 },
  bust: { above: 0.19, below: 0.36, width: 0.4 },
} as const;

/** Seats an avatar on a canvas. Rejects as `loadAvatar` does. */
export async function createSitting(
  canvas: HTMLCanvasElement,
  url: string,
  { seed = 1, sharpness = 1 }: SittingOptions = {},
): Promise<Sitting> {
  const painter = createPainter(canvas, probeGraphics(document.createElement('canvas')));
  const [scene, camera] = [createScene(), createCamera()];
  const { clientWidth: width, clientHeight: height } = canvas;
  painter.resize({ width, height, sharpness });
  const avatar = await loadAvatar(url, new AbortController().signal);
  const { vrm, hair } = avatar;
  const role: Role = {
    phase: 'idle',
    mood: 'friendly',
    speech: silence,
    calm: false,
    visitor: camera.position,
  };
  const figure = createFigure(vrm, role, createRandom(seed));
  figure.update(0);
  scene.add(vrm.scene);
  const extent = extentOf(vrm);
  const forwards = vrm.scene.rotation.y;
  hair.settle();

  function aim(view: View, yawDegrees = 0): void {
    vrm.scene.rotation.y = forwards + (yawDegrees * Math.PI) / 180;
    if (view === 'figure') return frame(camera, extent, width / height);
    const { above, below, width: wide } = close[view];
    const eyes = vrm.humanoid.getRawBoneNode('leftEye') ?? vrm.humanoid.getRawBoneNode('head');
    const { y } = eyes?.getWorldPosition(new Vector3()) ?? new Vector3(0, 1.4, 0);
    frame(camera, { top: y + above, bottom: y - below, width: wide }, width / height);
  }

  aim('figure');
  return {
    canvas,
    vrm,
    role,
    figure,
    aim,
    live(deltaMs) {
      figure.update(deltaMs);
      hair.step(deltaMs);
    },
    settle: () => hair.settle(),
    draw: () => painter.draw(scene, camera),
    get idle() {
      return painter.idle;
    },
    load: () => painter.load(),
    close() {
      avatar.dispose();
      painter.close();
    },
  };
}
