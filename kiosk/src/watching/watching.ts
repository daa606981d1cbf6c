import { attend, nobody, type Attention } from './attention.ts';
import { DeviceFailed, type DeviceFault } from '../devices/open-device.ts';
import { createPace } from './pace.ts';
import type { Sight, Watcher } from './watcher.ts';

/** What a page sees of its visitor. */
export interface WatchingHandlers {
  camera(state: 'asking' | 'on' | 'off' | DeviceFault): void;
  /** The visitor moved, came, or was not seen for two seconds. */
  visitor(place: Sight | undefined): void;
}

/** How long a camera that is not there is given before it is looked for again; whoever refused one is not asked again. */
export const retryMs = 10_000;

/** Watcher and attention as one thing that opens and closes. */
export class Watching {
  readonly #watcher: Watcher;
  readonly #handlers: WatchingHandlers;
  /** Looks more often while true: somebody is talking with the figure. */
  talking = false;
  #opened = new AbortController();
  #attention: Attention = nobody;

  constructor(watcher: Watcher, handlers: WatchingHandlers) {
    this.#watcher = watcher;
    this.#handlers = handlers;
  }

  /** Opens the eyes anew; how it went is told to `camera`. A camera that is missing or came loose is taken up once it is there. */
  open(): void {
    const { signal } = this.#begin();
    this.#handlers.camera('asking');
    this.#watch(signal).catch((error: unknown) => {
      if (!signal.aborted) this.#fail(error instanceof DeviceFailed ? error.fault : 'missing');
    });
  }

  close(): void {
    this.#begin();
    this.#handlers.camera('off');
  }

  #begin(): AbortController {
    this.#opened.abort();
    this.#opened = new AbortController();
    this.#attend(nobody);
    return this.#opened;
  }

  async #watch(signal: AbortSignal): Promise<never> {
    const restAfter = createPace();
    let lookedAtMs = performance.now();
    return this.#watcher.watch(
      {
        opened: () => this.#handlers.camera('on'),
        looked: (sight) => {
          const nowMs = performance.now();
          this.#attend(attend(this.#attention, sight, nowMs - lookedAtMs));
          lookedAtMs = nowMs;
        },
        restAfter: (costMs) => restAfter(costMs, this.talking ? 'talking' : 'waiting'),
      },
      signal,
    );
  }

  #attend(attention: Attention): void {
    const { place } = this.#attention;
    this.#attention = attention;
    if (attention.place !== place) this.#handlers.visitor(attention.place);
  }

  #fail(fault: DeviceFault): void {
    const { signal } = this.#begin();
    this.#handlers.camera(fault);
    if (fault === 'refused') return;
    const again = setTimeout(() => this.open(), retryMs);
    signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  }
}
