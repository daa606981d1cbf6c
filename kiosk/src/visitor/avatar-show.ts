import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Phase, VenueView } from '@lobby/shared/protocol/visitor';
import type { Place } from '../avatar/role.ts';
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
  readonly #role: { phase: Phase; mood: Mood; calm: boolean };
  #recordings: readonly Gesture[] = [];
  #visitor: Place | undefined;
  #opening: Promise<Stage> | undefined;
  #stage: Stage | undefined;
  #wanted: string | undefined;
  #standing: string | undefined;

  constructor(needs: AvatarShowNeeds, calm: boolean) {
    this.#needs = needs;
    this.#role = { phase: 'idle', mood: 'friendly', calm };
  }

  /** Resolves when the avatar stands, or will not come for now: whoever stood there stays, and what failed is tried again the next time. */
  async show({ id, recordings }: Pick<VenueView['avatar'], 'id' | 'recordings'>): Promise<void> {
    this.#recordings = recordings;
    if (this.#wanted === id) return;
    this.#wanted = id;
    try {
      this.#opening ??= this.#open();
      const stage = await this.#opening;
      await stage.show(`/avatars/${id}.vrm`);
      if (this.#wanted !== id) return;
      this.#standing = id;
      this.#needs.tell('shown');
    } catch (error) {
      if (this.#wanted === id) this.#giveUp(error);
    }
  }

  setPhase(phase: Phase): void {
    this.#role.phase = phase;
    this.#stage?.setPhase(phase);
  }

  setMood(mood: Mood): void {
    this.#role.mood = mood;
    this.#stage?.setMood(mood);
  }

  setCalm(calm: boolean): void {
    this.#role.calm = calm;
    this.#stage?.setCalm(calm);
  }

  /** Where the visitor's face is; undefined when nobody is seen. */
  setVisitor(place: Place | undefined): void {
    this.#visitor = place;
    this.#stage?.setVisitor(place);
  }

  /** An avatar that is not there yet does not greet late. */
  perform(gesture: Gesture): void {
    const stage = this.#stage;
    if (stage === undefined) return;
    if (!this.#recordings.includes(gesture)) return stage.perform(gesture);
    // A recording that cannot be had is no reason to stand still.
    stage.play(`/avatars/${gesture}.vrma`).catch(() => stage.perform(gesture));
  }

  #giveUp(error: unknown): void {
    this.#wanted = this.#standing;
    if (this.#stage === undefined) this.#opening = undefined;
    if (this.#standing !== undefined) return;
    this.#needs.tell(error instanceof Error && error.name === 'WebglMissing' ? 'no-webgl' : 'failed');
  }

  async #open(): Promise<Stage> {
    const { createStage } = await import('../avatar/stage.ts');
    const stage = createStage(this.#needs.canvas, {
      calm: this.#role.calm,
      onStill: (still) => {
        if (this.#standing !== undefined) this.#needs.tell(still ? 'still' : 'shown');
      },
    });
    stage.setSpeech(this.#needs.speech);
    stage.setPhase(this.#role.phase);
    stage.setMood(this.#role.mood);
    stage.setVisitor(this.#visitor);
    this.#stage = stage;
    return stage;
  }
}
