import { DeviceFailed } from '../devices/open-device.ts';
import { openCamera } from './camera.ts';
import type { Eye } from './eye.ts';
import { rest } from './rest.ts';
import type { Watcher, WatchHandlers } from './watcher.ts';

/** What a camera's watcher is made of. */
export interface CameraWatcherParts {
  /** Undefined for a page that may not see devices. */
  devices: MediaDevices | undefined;
  openEye: (stream: MediaStream, signal: AbortSignal) => Promise<Eye>;
}

/** Watches through this browser's camera. */
export function createCameraWatcher(parts: CameraWatcherParts): Watcher {
  return {
    watch: (handlers, signal) =>
      new Promise<never>((_resolve, reject) => {
        signal.throwIfAborted();
        // Nobody waits for a question the browser still asks, or for a look that hangs.
        const stop = (): void => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        lookOn(parts, handlers, signal)
          .catch(reject)
          .finally(() => signal.removeEventListener('abort', stop));
      }),
  };
}

async function lookOn(
  { devices, openEye }: CameraWatcherParts,
  handlers: WatchHandlers,
  signal: AbortSignal,
): Promise<never> {
  const closing = new AbortController();
  const watching = AbortSignal.any([signal, closing.signal]);
  try {
    const lost = (): void => closing.abort(new DeviceFailed('unplugged'));
    const stream = await openCamera(devices, lost, watching);
    const eye = await openEye(stream, watching);
    watching.throwIfAborted();
    handlers.opened();
    for (;;) {
      const beganMs = performance.now();
      const sight = await eye.look();
      watching.throwIfAborted();
      handlers.looked(sight);
      await rest(handlers.restAfter(performance.now() - beganMs), watching);
    }
  } finally {
    closing.abort();
  }
}
