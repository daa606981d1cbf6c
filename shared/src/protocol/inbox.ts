/** How many messages may arrive before the other side is told: enough to keep it quiet, few enough to keep its outbox small. */
const acknowledgeEvery = 32;

/** Counts what arrives, so that after a drop nothing is done twice and nothing missing goes unnoticed. */
export class Inbox {
  #received = 0;

  get received(): number {
    return this.#received;
  }

  /** `repeated` was seen before and is ignored; `gap` means that something before it is missing. */
  accept(sequence: number): 'next' | 'repeated' | 'gap' {
    if (sequence <= this.#received) return 'repeated';
    if (sequence !== this.#received + 1) return 'gap';
    this.#received = sequence;
    return 'next';
  }

  /** True each time the other side should hear how far we are. */
  get owesAcknowledgement(): boolean {
    return this.#received % acknowledgeEvery === 0;
  }
}
