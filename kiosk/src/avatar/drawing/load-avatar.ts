import { VRM, VRMLoaderPlugin, VRMUtils } from '@pixiv/three-vrm';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';

/** The file is there but is no avatar. */
export class NotAnAvatar extends Error {
  override readonly name = 'NotAnAvatar';
}

/**
 * Loads a VRM file and trims it for drawing.
 * @throws {NotAnAvatar} for a file that is no VRM; the loader's own error when it cannot be fetched or read.
 */
export async function loadAvatar(url: string): Promise<VRM> {
  const loader = new GLTFLoader();
  loader.register((parser) => new VRMLoaderPlugin(parser));
  const { userData } = await loader.loadAsync(url);
  const vrm: unknown = userData['vrm'];
  if (!(vrm instanceof VRM)) throw new NotAnAvatar('The file holds no VRM avatar.');
  VRMUtils.removeUnnecessaryVertices(vrm.scene);
  VRMUtils.combineSkeletons(vrm.scene);
  // A skinned mesh moves out of the bounds it was made with, and would vanish while in sight.
  vrm.scene.traverse((part) => {
    part.frustumCulled = false;
  });
  return vrm;
}
