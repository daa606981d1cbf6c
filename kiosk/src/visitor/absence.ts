/** A visitor who has not touched, typed or spoken for this long is taken to have gone. */
export const absentAfterMs = 90_000;

const signsOfLife = ['pointerdown', 'keydown'] as const;

/** Who is told what a visitor does or does not do while the page waits for them. */
export interface AbsenceListener {
  stirred: () => void;
  gone: () => void;
}

/** Notices that nobody is here any more, so that the next visitor does not meet the last one's words. */
export class AbsenceWatch {
  readonly #listener: AbsenceListener;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: EventTarget, listener: AbsenceListener) {
    this.#listener = listener;
    for (const sign of signsOfLife) page.addEventListener(sign, () => this.#stir(), { passive: true });
  }

  /** Begins to wait, unless it does already: an avatar that speaks up by itself is no sign of its visitor. */
  wait(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#listener.gone();
    }, absentAfterMs);
  }

  /** Somebody is certainly here: they speak, or listen to an answer. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #stir(): void {
    if (this.#timer === undefined) return;
    this.pause();
    this.wait();
    this.#listener.stirred();
  }
}
