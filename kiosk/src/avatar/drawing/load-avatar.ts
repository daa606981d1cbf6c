import { VRM, VRMLoaderPlugin, VRMUtils } from '@pixiv/three-vrm';
import { LoadingManager } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { avatarFrom, disposeOf, type Avatar } from './avatar.ts';
import { fetchAvatar } from './fetch-avatar.ts';
import { NotAnAvatar } from './not-an-avatar.ts';

/**
 * Loads a VRM file and trims it for drawing.
 * @throws {NotAnAvatar} for a file that is broken, too large or no VRM; the signal's reason when stopped; otherwise the browser's
 * own error when the file cannot be had.
 */
export async function loadAvatar(url: string, signal: AbortSignal): Promise<Avatar> {
  const avatar = await readAvatar(await fetchAvatar(url, signal));
  if (!signal.aborted) return avatar;
  avatar.dispose();
  throw signal.reason;
}

async function readAvatar(file: ArrayBuffer): Promise<Avatar> {
  const loader = new GLTFLoader(new LoadingManager().setURLModifier(onlyOwnParts));
  loader.register((parser) => new VRMLoaderPlugin(parser));
  try {
    const { scene, userData } = await loader.parseAsync(file, '');
    try {
      return trim(userData['vrm']);
    } catch (fault) {
      disposeOf(scene);
      throw fault;
    }
  } catch (cause) {
    throw new NotAnAvatar('The file cannot be read as an avatar.', { cause });
  }
}

/** An avatar is one file: what it would fetch from elsewhere is refused. */
function onlyOwnParts(url: string): string {
  if (/^(?:blob|data):/.test(url)) return url;
  throw new NotAnAvatar('The file wants parts from elsewhere.');
}

function trim(vrm: unknown): Avatar {
  if (!(vrm instanceof VRM)) throw new NotAnAvatar('The file holds no VRM.');
  VRMUtils.removeUnnecessaryVertices(vrm.scene);
  VRMUtils.combineSkeletons(vrm.scene);
  VRMUtils.combineMorphs(vrm);
  // The older format looks the other way.
  VRMUtils.rotateVRM0(vrm);
  // A skinned mesh moves out of the bounds it was made with, and would vanish while in sight.
  vrm.scene.traverse((part) => {
    part.frustumCulled = false;
  });
  return avatarFrom(vrm);
}
