/** Why there is no picture from a camera. */
export type CameraFault = 'refused' | 'missing' | 'unplugged';

/** Raised when a camera cannot be opened or goes away; everything else works without one. */
export class CameraFailed extends Error {
  override readonly name = 'CameraFailed';
  readonly fault: CameraFault;

  constructor(fault: CameraFault, cause?: unknown) {
    super(`the camera is ${fault}`, { cause });
    this.fault = fault;
  }
}

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
 * @throws {CameraFailed}, and the signal's reason when stopped: a camera that is granted too late is let go again.
 */
export async function openCamera(
  devices: MediaDevices | undefined,
  lost: () => void,
  signal: AbortSignal,
): Promise<MediaStream> {
  signal.throwIfAborted();
  // Browsers hide the devices from pages that are neither local nor served over TLS.
  if (devices === undefined) throw new CameraFailed('missing');
  const stream = await devices.getUserMedia(constraints).catch((error: unknown) => {
    throw new CameraFailed(faultOf(error), error);
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
  signal.addEventListener('abort', close, { once: true });
  for (const track of tracks) track.addEventListener('ended', lost, { once: true });
  return stream;
}

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia names the errors. */
function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'unplugged' : 'missing';
}
