import type { Keeper } from '../keeping/keeper.ts';
import type { ConversationEvent } from './conversation/step.ts';
import type { PageState } from './page-state.ts';

/** The link of a page that has just been opened gets this long before the kiosk goes on by itself. */
const aloneAfterMs = 1_500;

/** Nobody is here once the welcome screen has been left alone for so long. */
const quietAfterMs = 5_000;

/** A gateway that prepares its answers has some more to offer every minute. */
const lookAgainMs = 60_000;

/** Keeps what the kiosk needs without its gateway: looks for it when the page opens, and brings it up to date while nobody is here. */
export class Housekeeping {
  readonly #keeper: Keeper;
  readonly #tell: (event: ConversationEvent) => void;
  readonly #met = Promise.withResolvers<void>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #working: AbortController | undefined;

  constructor(keeper: Keeper, tell: (event: ConversationEvent) => void) {
    this.#keeper = keeper;
    this.#tell = tell;
  }

  /** Resolves when the gateway was met, or as soon as the kiosk goes on without it; at once where it keeps nothing. */
  async begin(): Promise<void> {
    await this.#keeper.open();
    const { list } = this.#keeper;
    if (list === undefined) return;
    this.#tell({ from: 'kiosk', change: { keepsAnswers: true } });
    await Promise.race([this.#met.promise, new Promise((resolve) => setTimeout(resolve, aloneAfterMs))]);
    this.#tell({ from: 'link', event: { type: 'alone', venue: list.venue } });
  }

  follow({ screen, connected }: PageState): void {
    if (connected) this.#met.resolve();
    const isQuiet = screen === 'welcome' && connected;
    if (isQuiet && this.#working === undefined) this.#workLater();
    else if (!isQuiet) this.#stop();
  }

  #workLater(): void {
    const working = new AbortController();
    this.#working = working;
    const work = async (): Promise<void> => {
      const more = await this.#work(working.signal);
      if (!working.signal.aborted) this.#waiting = setTimeout(() => void work(), more ? 0 : lookAgainMs);
    };
    this.#waiting = setTimeout(() => void work(), quietAfterMs);
  }

  #stop(): void {
    clearTimeout(this.#waiting);
    this.#working?.abort();
    this.#working = undefined;
  }

  /** Resolves with whether there is more to do at once. What cannot be had now is looked for again in a minute. */
  async #work(signal: AbortSignal): Promise<boolean> {
    if (import.meta.env.PROD)
      await navigator.serviceWorker
        ?.register('/service-worker.js', { type: 'module' })
        .catch(() => undefined);
    const more = await this.#keeper.refresh(signal).catch(() => false);
    if (this.#keeper.list !== undefined) this.#tell({ from: 'kiosk', change: { keepsAnswers: true } });
    return more;
  }
}
