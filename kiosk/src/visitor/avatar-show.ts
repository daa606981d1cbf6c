import type { Stage } from '../avatar/stage.ts';
import type { MouthSource } from '../avatar/mouth.ts';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { PageState } from './page-state.ts';

/**
 * Brings the avatar on when it is ready and keeps the page going when it is not: drawing in three dimensions is a large
 * download and may fail, talking must not wait for it.
 */
export class AvatarShow {
  readonly #stage: Promise<Stage>;
  readonly #tell: (state: PageState['avatar']) => void;
  #shown: string | undefined;

  constructor(canvas: HTMLCanvasElement, mouth: MouthSource, tell: (state: PageState['avatar']) => void) {
    this.#tell = tell;
    this.#stage = openStage(canvas, mouth);
    this.#stage.catch((error: unknown) => this.#fail(error));
  }

  /** Resolves when the avatar stands, or will not come. */
  async show(id: string): Promise<void> {
    if (this.#shown === id) return;
    this.#shown = id;
    try {
      await (await this.#stage).show(`/avatars/${id}.vrm`);
      this.#tell('shown');
    } catch (error) {
      this.#shown = undefined;
      this.#fail(error);
    }
  }

  setPhase(phase: Phase): void {
    void this.#stage.then((stage) => stage.setPhase(phase)).catch(() => {});
  }

  #fail(error: unknown): void {
    this.#tell(error instanceof Error && error.name === 'WebglMissing' ? 'no-webgl' : 'failed');
  }
}

async function openStage(canvas: HTMLCanvasElement, mouth: MouthSource): Promise<Stage> {
  const { createStage } = await import('../avatar/stage.ts');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const stage = createStage(canvas, { calm });
  stage.setMouth(mouth);
  return stage;
}
