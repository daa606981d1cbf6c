import type { Pace } from '@lobby/shared/protocol/visitor';
import { adaptedAll, type Manner, type Personas, together } from '@lobby/shared/speech/manner';
import type { MannerChange } from '../dialogue/command.ts';
import { askedManner } from '../turn/asked-manner.ts';

/** Slow enough for ears that are no longer young; slower still, speech falls apart. */
const slowRate = 0.8;

/** How a visitor wants to be spoken to, by touch and by word. */
export class Wishes {
  #manner: Manner = {};

  choosePace(pace: Pace): void {
    this.#manner = pace === 'own' ? {} : { rate: slowRate };
  }

  add(change: MannerChange): void {
    this.#manner = together(this.#manner, askedManner(change));
  }

  get slow(): boolean {
    return (this.#manner.rate ?? 1) < 1;
  }

  /** The venue's personas as this visitor wants them. */
  applyTo(personas: Personas | undefined): Personas {
    return adaptedAll(personas, this.#manner);
  }
}
