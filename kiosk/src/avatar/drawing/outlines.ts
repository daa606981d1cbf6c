import { MToonMaterial } from '@pixiv/three-vrm';
import { Mesh, type Material, type Object3D } from 'three';

/** Shows or hides the drawn lines around an avatar: each is a second shell, so hiding them halves the work. */
export function setOutlines(avatar: Object3D, visible: boolean): void {
  avatar.traverse((part) => {
    if (!(part instanceof Mesh)) return;
    const materials: Material[] = Array.isArray(part.material) ? part.material : [part.material];
    for (const material of materials)
      if (material instanceof MToonMaterial && material.isOutline) material.visible = visible;
  });
}
