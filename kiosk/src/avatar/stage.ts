import type { Phase } from '@lobby/shared/protocol/visitor';
import { VRMUtils } from '@pixiv/three-vrm';
import { createFigure, type Figure } from './figure.ts';
import { probeGraphics } from './drawing/graphics.ts';
import { loadAvatar } from './drawing/load-avatar.ts';
import { runLoop, type Drawing } from './drawing/loop.ts';
import type { MouthSource } from './face/mouth.ts';
import { firstGrade } from './drawing/pace.ts';
import { createPicture } from './drawing/picture.ts';
import { createRandom } from './random.ts';

export interface StageOptions {
  /** Less motion, for visitors who asked their system for it. */
  calm?: boolean;
  /** Makes the figure's life repeatable. */
  seed?: number;
  /** False where frames are drawn by hand with `step`. */
  running?: boolean;
}

/** What a visitor sees of an avatar: one canvas for the page's life, one figure at a time. */
export interface Stage {
  /** Loads an avatar and puts it in the place of the one before. A later call wins over an earlier one. */
  show(url: string): Promise<void>;
  setPhase(phase: Phase): void;
  setMouth(source: MouthSource): void;
  bow(): void;
  /** Draws one frame by hand, `deltaMs` after the one before. */
  step(deltaMs: number): void;
  close(): void;
}

/**
 * Opens the stage on a canvas whose size the page's style decides.
 * @throws {WebglMissing} when this browser cannot draw in three dimensions.
 */
export function createStage(canvas: HTMLCanvasElement, options: StageOptions = {}): Stage {
  const { calm = false, seed = 1, running = true } = options;
  const graphics = probeGraphics(canvas.ownerDocument.createElement('canvas'));
  const picture = createPicture(canvas, graphics);
  const life = { random: createRandom(seed), calm, visitor: picture.viewpoint };
  let figure: Figure | undefined;
  let phase: Phase = 'idle';
  let mouth: MouthSource = () => false;
  let newest = 0;

  function step(deltaMs: number): void {
    figure?.update(deltaMs);
    picture.draw();
  }

  async function show(url: string): Promise<void> {
    const own = ++newest;
    const vrm = await loadAvatar(url);
    const next = createFigure(vrm, life);
    await picture.prepare(vrm);
    if (own !== newest) return VRMUtils.deepDispose(vrm.scene);
    figure = next;
    figure.setPhase(phase);
    figure.setMouth(mouth);
    figure.update(0);
    picture.present(vrm);
  }

  const drawing: Drawing = {
    get idle() {
      return picture.idle;
    },
    get phase() {
      return phase;
    },
    regrade: (grade) => picture.regrade(grade),
    draw: step,
  };
  const stop = running ? runLoop(drawing, firstGrade[graphics]) : () => undefined;
  return {
    show,
    step,
    setPhase(next) {
      phase = next;
      figure?.setPhase(next);
    },
    setMouth(source) {
      mouth = source;
      figure?.setMouth(source);
    },
    bow: () => figure?.bow(),
    close() {
      newest++;
      stop();
      picture.close();
    },
  };
}
