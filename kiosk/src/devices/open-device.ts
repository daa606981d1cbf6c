/** Why a microphone or a camera gives nothing. */
export type DeviceFault = 'refused' | 'missing' | 'unplugged';

/** Raised when a device cannot be opened; the page says which and goes on without it. */
export class DeviceFailed extends Error {
  override readonly name = 'DeviceFailed';
  readonly fault: DeviceFault;

  constructor(fault: DeviceFault, cause?: unknown) {
    super(`the device is ${fault}`, { cause });
    this.fault = fault;
  }
}

/** A device that is open. */
export interface OpenDevice {
  readonly stream: MediaStream;
  /** Lets the device go; its light turns off. */
  close: () => void;
}

/** What is wanted, and who hears once that it went away later. */
export interface DeviceWish {
  constraints: MediaStreamConstraints;
  lost: () => void;
}

/**
 * Opens a microphone or a camera, asking the visitor where the browser wants that.
 * @throws {DeviceFailed}, and the signal's reason when stopped: a device that is granted too late is let go again.
 */
export async function openDevice(
  devices: MediaDevices | undefined,
  { constraints, lost }: DeviceWish,
  signal: AbortSignal,
): Promise<OpenDevice> {
  signal.throwIfAborted();
  // Browsers hide the devices from pages that are neither local nor served over TLS.
  if (devices === undefined) throw new DeviceFailed('missing');
  const stream = await devices.getUserMedia(constraints).catch((error: unknown) => {
    throw new DeviceFailed(faultOf(error), error);
  });
  const tracks = stream.getTracks();
  const close = (): void => {
    for (const track of tracks) {
      track.removeEventListener('ended', lost);
      track.stop();
    }
  };
  if (signal.aborted) close();
  signal.throwIfAborted();
  for (const track of tracks) track.addEventListener('ended', lost, { once: true });
  return { stream, close };
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia names the errors. */
function faultOf(error: unknown): DeviceFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'unplugged' : 'missing';
}
