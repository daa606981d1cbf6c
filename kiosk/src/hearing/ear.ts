import { cutFrames } from './frames.ts';
import { openMicrophone, watchForMicrophone } from './microphone.ts';

/** Where frames come from: this browser's microphone, or a script. */
export interface Ear {
  /**
   * Hands over frames of 512 samples at 16 kHz from the moment it resolves until the signal is aborted.
   * `lost` is called once if they stop by themselves. Throws DeviceFailed, and the signal's reason when stopped.
   */
  listen(handlers: EarHandlers, signal: AbortSignal): Promise<void>;
  /** Calls back when it may be worth listening again, until the signal is aborted. */
  watch(found: () => void, signal: AbortSignal): void;
}

export interface EarHandlers {
  heard: (samples: Float32Array) => void;
  lost: () => void;
}

/** The ear of this browser. Pages that may not see devices have none. */
export function browserEar(devices: MediaDevices | undefined): Ear {
  return {
    listen: async ({ heard, lost }, signal) => {
      const microphone = await openMicrophone(devices, lost, signal);
      signal.addEventListener('abort', () => microphone.close(), { once: true });
      await cutFrames(microphone.stream, heard, signal);
    },
    watch: (found, signal) => {
      if (devices === undefined) return;
      signal.addEventListener('abort', watchForMicrophone(devices, found), { once: true });
    },
  };
}
