import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { VRMUtils } from '@pixiv/three-vrm';
import { createFigure, type Figure } from './figure.ts';
import { probeGraphics } from './drawing/graphics.ts';
import { loadAvatar } from './drawing/load-avatar.ts';
import { runLoop, type Drawing } from './drawing/loop.ts';
import { firstGrade } from './drawing/pace.ts';
import { createPicture } from './drawing/picture.ts';
import { createRandom } from './random.ts';
import type { Role } from './role.ts';
import { silence, type Speech } from './speech.ts';

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
  /** The mood of an answer, until the next is set. */
  setMood(mood: Mood): void;
  /** Moves once; an avatar that is not there yet does not make up for it. */
  perform(gesture: Gesture): void;
  setSpeech(speech: Speech): void;
  setCalm(calm: boolean): void;
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
  const random = createRandom(seed);
  const role: Role = { phase: 'idle', mood: 'friendly', speech: silence, calm, visitor: picture.viewpoint };
  let figure: Figure | undefined;
  let newest = 0;

  function step(deltaMs: number): void {
    figure?.update(deltaMs);
    picture.draw();
  }

  async function show(url: string): Promise<void> {
    const own = ++newest;
    const vrm = await loadAvatar(url);
    const next = createFigure(vrm, role, random);
    await picture.prepare(vrm);
    if (own !== newest) return VRMUtils.deepDispose(vrm.scene);
    figure = next;
    figure.update(0);
    picture.present(vrm);
  }

  const drawing: Drawing = {
    get idle() {
      return picture.idle;
    },
    get phase() {
      return role.phase;
    },
    regrade: (grade) => picture.regrade(grade),
    draw: step,
  };
  const stop = running ? runLoop(drawing, firstGrade[graphics]) : () => undefined;
  return {
    show,
    step,
    setPhase(phase) {
      role.phase = phase;
    },
    setMood(mood) {
      role.mood = mood;
    },
    setSpeech(speech) {
      role.speech = speech;
    },
    setCalm(wanted) {
      role.calm = wanted;
    },
    perform: (gesture) => figure?.perform(gesture),
    close() {
      newest++;
      stop();
      picture.close();
    },
  };
}
