/** A visitor who has not touched, typed or spoken for this long is taken to have gone. */
export const absentAfterMs = 90_000;

const signsOfLife = ['pointerdown', 'keydown'] as const;

/** Notices that nobody is here any more, so that the next visitor does not meet the last one's words. */
export class AbsenceWatch {
  readonly #gone: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: EventTarget, gone: () => void) {
    this.#gone = gone;
    for (const sign of signsOfLife) {
      page.addEventListener(sign, () => this.#timer !== undefined && this.wait(), { passive: true });
    }
  }

  /** Begins to wait, or begins again. */
  wait(): void {
    this.pause();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#gone();
    }, absentAfterMs);
  }

  /** Somebody is certainly here: they speak, or listen to an answer. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
