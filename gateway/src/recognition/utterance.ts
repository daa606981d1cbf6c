/** The samples of one utterance, gathered frame by frame up to a capacity. */
export class Utterance {
  readonly #samples: Int16Array;
  #length = 0;

  constructor(capacity: number) {
    this.#samples = new Int16Array(capacity);
  }

  get isFull(): boolean {
    return this.#length === this.#samples.length;
  }

  /** What finds no room is dropped. Throws TypeError on anything but 16-bit samples, whatever the types promised. */
  add(frame: Int16Array): void {
    if (!(frame instanceof Int16Array)) throw new TypeError('a frame of speech must hold 16-bit samples');
    const room = this.#samples.length - this.#length;
    this.#samples.set(frame.subarray(0, room), this.#length);
    this.#length += Math.min(frame.length, room);
  }

  /** A copy of what was said so far. */
  get samples(): Int16Array {
    return this.#samples.slice(0, this.#length);
  }
}
