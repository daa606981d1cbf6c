import type { Phase } from '@lobby/shared/protocol/visitor';
import type { VRM } from '@pixiv/three-vrm';
import { createFigure, type Figure } from '../avatar/figure.ts';
import { probeGraphics } from '../avatar/drawing/graphics.ts';
import { loadAvatar } from '../avatar/drawing/load-avatar.ts';
import { setOutlines } from '../avatar/drawing/outlines.ts';
import { createPainter, type Load } from '../avatar/drawing/painter.ts';
import { createCamera, createScene } from '../avatar/drawing/scene.ts';
import { createRandom } from '../avatar/random.ts';
import type { Role } from '../avatar/role.ts';
import { silence } from '../avatar/speech.ts';
import { createAim, type Aim } from './aim.ts';
import { babble } from './babble.ts';

/** One avatar before the camera, drawn with the product's light and materials, whenever it is told to. */
export interface Sitting {
  readonly canvas: HTMLCanvasElement;
  readonly vrm: VRM;
  readonly role: Role;
  readonly figure: Figure;
  readonly aim: Aim;
  /** Enters a phase; who speaks says something that makes no sound. */
  act(phase: Phase): void;
  /** Shows or hides the drawn lines. */
  outline(visible: boolean): void;
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
  const aim = createAim(vrm, camera, width / height);
  hair.settle();
  const clock = { atMs: 0 };
  aim('figure');
  return {
    canvas,
    vrm,
    role,
    figure,
    aim,
    outline: (visible) => setOutlines(vrm.scene, visible),
    act(phase) {
      role.phase = phase;
      role.speech = phase === 'speaking' ? babble(clock) : silence;
    },
    live(deltaMs) {
      clock.atMs += deltaMs;
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
