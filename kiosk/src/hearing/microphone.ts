/** Why there is no sound from a microphone. */
export type MicrophoneFault = 'refused' | 'missing' | 'unplugged';

/** Raised when a microphone cannot be opened; the page offers typing instead. */
export class MicrophoneFailed extends Error {
  readonly fault: MicrophoneFault;

  constructor(fault: MicrophoneFault, cause?: unknown) {
    super(`the microphone is ${fault}`, { cause });
    this.fault = fault;
  }
}

export interface Microphone {
  readonly stream: MediaStream;
  /** Lets the microphone go; its light turns off. */
  close(): void;
}

/** Echo cancelling is what lets a visitor speak over the avatar; the other two bring far voices near. */
const constraints = {
  audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
} as const satisfies MediaStreamConstraints;

/**
 * Opens the microphone, asking the visitor where the browser wants that. `lost` is called once if it goes away later.
 * Throws MicrophoneFailed, and the signal's reason when stopped: a microphone that is granted too late is closed again.
 */
export async function openMicrophone(
  devices: MediaDevices | undefined,
  lost: () => void,
  signal: AbortSignal,
): Promise<Microphone> {
  signal.throwIfAborted();
  // Browsers hide the devices from pages that are neither local nor served over TLS.
  if (devices === undefined) throw new MicrophoneFailed('missing');
  const stream = await devices.getUserMedia(constraints).catch((error: unknown) => {
    throw new MicrophoneFailed(faultOf(error), error);
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

/** https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia names the errors. */
function faultOf(error: unknown): MicrophoneFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotReadableError' || name === 'AbortError' ? 'unplugged' : 'missing';
}
