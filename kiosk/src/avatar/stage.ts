import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { createEntrance } from './entrance.ts';
import { createFigure, type Figure } from './figure.ts';
import { probeGraphics } from './drawing/graphics.ts';
import { firstRung } from './drawing/ladder.ts';
import { runLoop, type Drawing } from './drawing/loop.ts';
import type { Load } from './drawing/painter.ts';
import { createPicture } from './drawing/picture.ts';
import { createRandom } from './random.ts';
import { createRecital } from './recital.ts';
import type { Place, Role } from './role.ts';
import { silence, type Speech } from './speech.ts';

export interface StageOptions {
  /** Less motion, for visitors who asked their system for it. */
  calm?: boolean;
  /** Makes the figure's life repeatable. */
  seed?: number;
  /** False where frames are drawn by hand with `step`. */
  running?: boolean;
  /** Told when nothing can be drawn for now, so that a still picture should stand in, and when the figure is back. */
  onStill?: (still: boolean) => void;
}

/** What a visitor sees of an avatar: one canvas for the page's life, one figure at a time. */
export interface Stage {
  /**
   * Loads an avatar behind the one that stands there, and puts it in its place once it is known to be sound. A later call wins
   * over an earlier one, which then resolves without having shown anybody.
   * @throws {NotAnAvatar} when the file shows nobody, or the browser's own error when it cannot be had: the one before stays.
   */
  show(url: string): Promise<void>;
  setPhase(phase: Phase): void;
  /** The mood of an answer, until the next is set. */
  setMood(mood: Mood): void;
  /** Moves once; an avatar that is not there yet does not make up for it. */
  perform(gesture: Gesture): void;
  /** Performs a recorded movement (VRMA) once it is there, as `Recital` says. */
  play(url: string): Promise<void>;
  setSpeech(speech: Speech): void;
  setCalm(calm: boolean): void;
  /** Where a camera sees the visitor's face, so that the figure looks there; undefined when it sees nobody. */
  setVisitor(place: Place | undefined): void;
  /** Draws one frame by hand, `deltaMs` after the one before. */
  step(deltaMs: number): void;
  /** What the graphics hold and did for the last frame. */
  load(): Load;
  close(): void;
}

/**
 * Opens the stage on a canvas whose size the page's style decides.
 * @throws {WebglMissing} when this browser cannot draw in three dimensions.
 */
export function createStage(canvas: HTMLCanvasElement, options: StageOptions = {}): Stage {
  const { calm = false, seed = 1, running = true, onStill = () => undefined } = options;
  const graphics = probeGraphics(canvas.ownerDocument.createElement('canvas'));
  const picture = createPicture(canvas, graphics);
  const random = createRandom(seed);
  const role: Role = { phase: 'idle', mood: 'friendly', speech: silence, calm, visitor: picture.viewpoint };
  const entrance = createEntrance(picture, ({ vrm }) => createFigure(vrm, role, random));
  const recital = createRecital((recording) => figure?.play(recording));
  let figure: Figure | undefined;

  function step(deltaMs: number): void {
    figure?.update(deltaMs);
    picture.draw(deltaMs);
  }

  const drawing: Drawing = { picture, role, draw: step, onStill };
  const stop = running ? runLoop(drawing, firstRung[graphics]) : () => undefined;
  return {
    async show(url) {
      figure = (await entrance.bring(url)) ?? figure;
    },
    step,
    load: () => picture.load(),
    setPhase(phase) {
      role.phase = phase;
    },
    setMood(mood) {
      role.mood = mood;
    },
    setSpeech(speech) {
      role.speech = speech;
    },
    setVisitor(place) {
      role.seen = place;
    },
    setCalm(wanted) {
      role.calm = wanted;
    },
    perform: (gesture) => figure?.perform(gesture),
    play: (url) => recital.play(url),
    close() {
      entrance.close();
      recital.close();
      stop();
      picture.close();
    },
  };
}
