import { openDevice, type OpenDevice } from '../devices/open-device.ts';

/** Echo cancelling is what lets a visitor speak over the avatar; the other two bring far voices near. */
const constraints = {
  audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
} as const satisfies MediaStreamConstraints;

/**
 * Opens the microphone, asking the visitor where the browser wants that. `lost` is called once if it goes away later.
 * @throws {DeviceFailed}, and the signal's reason when stopped: a microphone that is granted too late is closed again.
 */
export function openMicrophone(
  devices: MediaDevices | undefined,
  lost: () => void,
  signal: AbortSignal,
): Promise<OpenDevice> {
  return openDevice(devices, { constraints, lost }, signal);
}

/** Calls back when a microphone was plugged in, so that a kiosk nobody attends mends itself; returns how to stop that. */
export function watchForMicrophone(devices: MediaDevices, found: () => void): () => void {
  const look = async (): Promise<void> => {
    const present = await devices.enumerateDevices();
    if (present.some(({ kind }) => kind === 'audioinput')) found();
  };
  const looked = (): void => void look();
  devices.addEventListener('devicechange', looked);
  return () => devices.removeEventListener('devicechange', looked);
}
