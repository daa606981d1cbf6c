import { VRM, VRMUtils } from '@pixiv/three-vrm';
import { Mesh, ShaderMaterial, Texture, type Material, type Object3D } from 'three';
import { createHair, type Hair } from './hair.ts';

/** A loaded avatar, and what swings on it. Whoever loaded it disposes of it. */
export interface Avatar {
  readonly vrm: VRM;
  readonly hair: Hair;
  dispose(): void;
}

/** Takes the swinging out of the figure's own update: only what happens in every frame is left there. */
export function avatarFrom({ springBoneManager, ...parts }: VRM): Avatar {
  const vrm = new VRM(parts);
  return { vrm, hair: createHair(springBoneManager), dispose: () => disposeOf(vrm.scene) };
}

/** Frees everything a file brought: also its decoded pictures, which are no garbage until they are closed. */
export function disposeOf(scene: Object3D): void {
  const pictures = new Set<ImageBitmap>();
  scene.traverse((part) => {
    for (const picture of materialsOf(part).flatMap(picturesOf)) pictures.add(picture);
  });
  VRMUtils.deepDispose(scene);
  for (const picture of pictures) picture.close();
}

export function materialsOf(part: Object3D): Material[] {
  if (!(part instanceof Mesh)) return [];
  const material: Material | Material[] = part.material;
  return Array.isArray(material) ? material : [material];
}

function picturesOf(material: Material): ImageBitmap[] {
  const uniforms = material instanceof ShaderMaterial ? Object.values(material.uniforms) : [];
  const values: unknown[] = [...Object.values(material), ...uniforms.map(({ value }): unknown => value)];
  return values.flatMap((value) => {
    const picture: unknown = value instanceof Texture ? value.source.data : undefined;
    return picture instanceof ImageBitmap ? [picture] : [];
  });
}
