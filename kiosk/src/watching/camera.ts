import { openDevice } from '../devices/open-device.ts';

/** A small, slow picture is enough to find a face, and costs a small computer the least. */
const constraints = {
  video: {
    facingMode: 'user',
    width: { ideal: 320 },
    height: { ideal: 240 },
    frameRate: { ideal: 10, max: 15 },
  },
} as const satisfies MediaStreamConstraints;

/**
 * Opens the camera, asking whoever is there where the browser wants that. `lost` is called once if it goes away later.
 * The camera is let go, and its light turns off, when the signal is aborted.
 * @throws {DeviceFailed}, and the signal's reason when stopped: a camera that is granted too late is let go again.
 */
export async function openCamera(
  devices: MediaDevices | undefined,
  lost: () => void,
  signal: AbortSignal,
): Promise<MediaStream> {
  const { stream, close } = await openDevice(devices, { constraints, lost }, signal);
  signal.addEventListener('abort', close, { once: true });
  return stream;
}
