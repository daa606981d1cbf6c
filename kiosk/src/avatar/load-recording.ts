import { VRMAnimation, VRMAnimationLoaderPlugin } from '@pixiv/three-vrm-animation';
import { LoadingManager } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

/** The file is there but holds no movement of a body. */
export class NotARecording extends Error {
  override readonly name = 'NotARecording';
}

/** A slow wire is waited for, a hanging one is not. */
const downloadMs = 30_000;

/**
 * Loads a VRMA file.
 * @throws {NotARecording} as `readRecording` does; the signal's reason when stopped; the browser's own error when the file cannot be
 * had in time.
 */
export async function loadRecording(url: string, signal: AbortSignal): Promise<VRMAnimation> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(downloadMs)]);
  const response = await fetch(url, { signal: inTime });
  if (!response.ok) throw new Error(`The recording's file answers with ${response.status}.`);
  return readRecording(await response.arrayBuffer());
}

/**
 * Reads a VRMA file.
 * @throws {NotARecording} when it is broken, wants parts from elsewhere or moves nobody.
 */
export async function readRecording(file: ArrayBuffer): Promise<VRMAnimation> {
  const loader = new GLTFLoader(new LoadingManager().setURLModifier(refuse));
  loader.register((parser) => new VRMAnimationLoaderPlugin(parser));
  let recordings: unknown;
  try {
    recordings = (await loader.parseAsync(file, '')).userData['vrmAnimations'];
  } catch (cause) {
    throw new NotARecording('The file cannot be read as a recording.', { cause });
  }
  const recording: unknown = Array.isArray(recordings) ? recordings[0] : undefined;
  if (recording instanceof VRMAnimation) return recording;
  throw new NotARecording('The file holds no movement of a body.');
}

function refuse(): string {
  throw new NotARecording('The file wants parts from elsewhere.');
}
