import type { VRM } from '@pixiv/three-vrm';
import { AmbientLight, Box3, DirectionalLight, PerspectiveCamera, Scene, Vector3 } from 'three';
import { framingFor, lensDegrees, type Extent } from './framing.ts';

/**
 * A scene lit for toon materials: one key light and the room's. A second directional light would wash the figure out, because MToon
 * adds the shade colour of every light.
 */
export function createScene(): Scene {
  const scene = new Scene();
  const key = new DirectionalLight('#fff6ee', 0.86 * Math.PI);
  key.position.set(0.9, 1.15, 1.35);
  scene.add(key, new AmbientLight('#dfe6ff', 0.2 * Math.PI));
  return scene;
}

export function createCamera(): PerspectiveCamera {
  return new PerspectiveCamera(lensDegrees, 1, 0.1, 20);
}

const box = new Box3();
const point = new Vector3();

/** How far fingers reach below the wrist of a clasped hand, in metres. */
const handReach = 0.1;

/** Measures a figure that stands in its pose. Vertex by vertex, because rough bounds take in every morph at once and double the head. */
export function extentOf({ scene, humanoid }: Pick<VRM, 'scene' | 'humanoid'>): Extent {
  scene.updateMatrixWorld(true);
  box.setFromObject(scene, true);
  const wrist = humanoid.getRawBoneNode('leftHand')?.getWorldPosition(point).y ?? box.min.y + handReach;
  return { top: box.max.y, bottom: wrist - handReach, width: box.max.x - box.min.x };
}

/** Moves the camera so that the figure fills a picture of this shape. */
export function frame(camera: PerspectiveCamera, extent: Extent, aspect: number): void {
  const { centre, distance } = framingFor(extent, aspect);
  camera.aspect = aspect;
  camera.position.set(0, centre, distance);
  camera.updateProjectionMatrix();
}
