/** The one clock of a visit. A kiosk that is cut off can report nothing, so it runs anew until the kiosk is back or was given up. */
export class Deadline {
  readonly #present: () => boolean;
  readonly #passed: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(present: () => boolean, passed: () => void) {
    this.#present = present;
    this.#passed = passed;
  }

  set(afterMs: number): void {
    this.clear();
    this.#timer = setTimeout(() => {
      if (this.#present()) this.#passed();
      else this.set(afterMs);
    }, afterMs);
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
