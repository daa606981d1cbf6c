import { DeviceFailed, type DeviceFault } from '../devices/open-device.ts';
import type { Sight, Watcher, WatchHandlers } from './watcher.ts';

/** Eyes without a camera: their owner says what is seen, and when they fail. */
export class ScriptedWatcher implements Watcher {
  /** Why the next watch fails, if it shall. */
  fault: DeviceFault | undefined;
  /** How long the watcher was told to rest after each look. */
  readonly restsMs: number[] = [];
  #handlers: WatchHandlers | undefined;
  #fail: ((error: unknown) => void) | undefined;

  get watching(): boolean {
    return this.#handlers !== undefined;
  }

  watch(handlers: WatchHandlers, signal: AbortSignal): Promise<never> {
    return new Promise<never>((_resolve, reject) => {
      signal.throwIfAborted();
      if (this.fault !== undefined) throw new DeviceFailed(this.fault);
      const fail = (error: unknown): void => {
        signal.removeEventListener('abort', stop);
        this.#handlers = this.#fail = undefined;
        reject(error);
      };
      const stop = (): void => fail(signal.reason);
      this.#handlers = handlers;
      this.#fail = fail;
      signal.addEventListener('abort', stop, { once: true });
      handlers.opened();
    });
  }

  see(sight: Sight | undefined, costMs = 10): void {
    this.#handlers?.looked(sight);
    const restMs = this.#handlers?.restAfter(costMs);
    if (restMs !== undefined) this.restsMs.push(restMs);
  }

  unplug(): void {
    this.#fail?.(new DeviceFailed('unplugged'));
  }
}
