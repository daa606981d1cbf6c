import { createCameraWatcher } from './camera-watcher.ts';
import { openEye } from './eye.ts';
import type { FaceFinder } from './face-finder.ts';
import type { Watcher } from './watcher.ts';

/** Watches through this browser's camera. The detector is loaded once a camera is open, and kept; what failed is tried again the next time. */
export function browserWatcher(devices: MediaDevices | undefined): Watcher {
  let finder: Promise<FaceFinder> | undefined;

  async function load(): Promise<FaceFinder> {
    const { loadBlazeFace } = await import('./blaze-face.ts');
    return loadBlazeFace();
  }

  function find(): Promise<FaceFinder> {
    finder ??= load().catch((error: unknown) => {
      finder = undefined;
      throw error;
    });
    return finder;
  }

  return createCameraWatcher({
    devices,
    openEye: async (stream, signal) => openEye(stream, await find(), signal),
  });
}
