import type { Ear, EarHandlers } from './ear.ts';
import { DeviceFailed, type DeviceFault } from '../devices/open-device.ts';

/** An ear without a microphone: its owner says what is heard, and when it breaks. */
export class ScriptedEar implements Ear {
  /** Why the next listening fails, if it shall. */
  fault: DeviceFault | undefined;
  #handlers: EarHandlers | undefined;
  #found: (() => void) | undefined;

  get listening(): boolean {
    return this.#handlers !== undefined;
  }

  async listen(handlers: EarHandlers, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.fault !== undefined) throw new DeviceFailed(this.fault);
    this.#handlers = handlers;
    signal.addEventListener('abort', () => (this.#handlers = undefined), { once: true });
  }

  watch(found: () => void, signal: AbortSignal): void {
    this.#found = found;
    signal.addEventListener('abort', () => (this.#found = undefined), { once: true });
  }

  hear(samples: Float32Array): void {
    this.#handlers?.heard(samples);
  }

  unplug(): void {
    this.#handlers?.lost();
  }

  plugIn(): void {
    this.fault = undefined;
    this.#found?.();
  }
}
