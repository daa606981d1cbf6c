import { MToonMaterial } from '@pixiv/three-vrm';
import type { Object3D } from 'three';
import { materialsOf } from './avatar.ts';

/** Shows or hides the drawn lines around an avatar: each is a second shell, so hiding them halves the work. */
export function setOutlines(avatar: Object3D, visible: boolean): void {
  avatar.traverse((part) => {
    for (const material of materialsOf(part))
      if (material instanceof MToonMaterial && material.isOutline) material.visible = visible;
  });
}
