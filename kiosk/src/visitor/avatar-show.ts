import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Speech } from '../avatar/speech.ts';
import type { Stage } from '../avatar/stage.ts';
import type { PageState } from './page-state.ts';

/** Where an avatar is shown, whose speech moves it, and who hears how that went. */
export interface AvatarShowNeeds {
  canvas: HTMLCanvasElement;
  speech: Speech;
  tell: (state: PageState['avatar']) => void;
}

/**
 * Brings the avatar on when it is ready and keeps the page going when it is not: drawing in three dimensions is a large
 * download and may fail, and talking must not wait for it.
 */
export class AvatarShow {
  readonly #needs: AvatarShowNeeds;
  #opening: Promise<Stage> | undefined;
  #stage: Stage | undefined;
  #phase: Phase = 'idle';
  #mood: Mood = 'friendly';
  #shown: string | undefined;

  constructor(needs: AvatarShowNeeds) {
    this.#needs = needs;
  }

  /** Resolves when the avatar stands, or will not come for now: what failed is tried again the next time. */
  async show(id: string): Promise<void> {
    if (this.#shown === id) return;
    this.#shown = id;
    try {
      this.#opening ??= this.#open();
      const stage = await this.#opening;
      await stage.show(`/avatars/${id}.vrm`);
      this.#needs.tell('shown');
    } catch (error) {
      this.#shown = undefined;
      if (this.#stage === undefined) this.#opening = undefined;
      this.#needs.tell(error instanceof Error && error.name === 'WebglMissing' ? 'no-webgl' : 'failed');
    }
  }

  setPhase(phase: Phase): void {
    this.#phase = phase;
    this.#stage?.setPhase(phase);
  }

  setMood(mood: Mood): void {
    this.#mood = mood;
    this.#stage?.setMood(mood);
  }

  /** An avatar that is not there yet does not greet late. */
  perform(gesture: Gesture): void {
    this.#stage?.perform(gesture);
  }

  async #open(): Promise<Stage> {
    const { createStage } = await import('../avatar/stage.ts');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stage = createStage(this.#needs.canvas, { calm });
    stage.setSpeech(this.#needs.speech);
    stage.setPhase(this.#phase);
    stage.setMood(this.#mood);
    this.#stage = stage;
    return stage;
  }
}
