/** One message that was sent and may have to be sent again. */
export interface Kept<Item> {
  sequence: number;
  item: Item;
}

/**
 * Keeps what was sent until the other side says that it arrived, so that a drop of the connection loses nothing.
 * Bounded in bytes: what no longer fits makes the outbox `overflowed`, and the session cannot be resumed.
 */
export class Outbox<Item> {
  readonly #capacityBytes: number;
  #kept: (Kept<Item> & { bytes: number })[] = [];
  #bytes = 0;
  #last = 0;
  #overflowed = false;

  constructor(capacityBytes: number) {
    this.#capacityBytes = capacityBytes;
  }

  get overflowed(): boolean {
    return this.#overflowed;
  }

  /** Numbers the message, from 1. */
  add(item: Item, bytes: number): Kept<Item> {
    const kept = { sequence: ++this.#last, item, bytes };
    this.#kept.push(kept);
    this.#bytes += bytes;
    if (this.#bytes > this.#capacityBytes) {
      this.#overflowed = true;
      this.#kept = [];
      this.#bytes = 0;
    }
    return kept;
  }

  /** Forgets everything up to `received`. */
  acknowledge(received: number): void {
    while (this.#kept[0] !== undefined && this.#kept[0].sequence <= received) {
      this.#bytes -= this.#kept[0].bytes;
      this.#kept.shift();
    }
  }

  /** What the other side has not seen yet, in order. */
  after(received: number): Kept<Item>[] {
    return this.#kept.filter(({ sequence }) => sequence > received);
  }
}
