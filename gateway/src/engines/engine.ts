/** A native engine that lives in its own process, so that what blocks or kills it never touches the gateway. */
export interface Engine<Ask, Part> {
  /** Resolves when the engine can work; rejects with `EngineFailed` when it cannot be started at all. */
  ready(signal: AbortSignal): Promise<void>;
  /**
   * Asks once and yields the answer's parts. Waits for a restart in progress. Throws the signal's reason when stopped,
   * `EngineFailed` when the process breaks meanwhile.
   */
  call(ask: Ask, signal: AbortSignal): AsyncIterable<Part>;
  /**
   * How far ahead of need the engine may work from now on, `Infinity` at first: a narrow lead leaves the cores to others and delays
   * nothing that is needed. Engines that only answer when asked know no need and take no notice.
   */
  keepLead(leadMs: number): void;
  /** Ends the process for good; calls that are running throw. May be called twice. */
  close(): Promise<void>;
}

/** An engine's process died, did not start, or answered with a fault. The turn says an apology; the cause goes to the log. */
export class EngineFailed extends Error {
  override readonly name = 'EngineFailed';
  readonly engine: string;

  constructor(engine: string, cause: unknown) {
    super(`the ${engine} engine failed`, { cause });
    this.engine = engine;
  }
}
