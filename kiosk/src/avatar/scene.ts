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

/** Measures a figure that stands in its pose. */
export function extentOf({ scene, humanoid }: VRM): Extent {
  scene.updateMatrixWorld(true);
  const top = box.setFromObject(scene).max.y;
  const hands = (['leftHand', 'rightHand'] as const).map((name) => worldOf(humanoid.getRawBoneNode(name)).y);
  const elbows = (['leftLowerArm', 'rightLowerArm'] as const).map(
    (name) => worldOf(humanoid.getRawBoneNode(name)).x,
  );
  return { top, bottom: Math.min(...hands) - 0.1, width: Math.max(...elbows) - Math.min(...elbows) + 0.1 };
}

function worldOf(bone: { getWorldPosition(into: Vector3): Vector3 } | null): Vector3 {
  return bone ? bone.getWorldPosition(point) : point.set(0, 1, 0);
}

/** Moves the camera so that the figure fills a picture of this shape. */
export function frame(camera: PerspectiveCamera, extent: Extent, aspect: number): void {
  const { centre, distance } = framingFor(extent, aspect);
  camera.aspect = aspect;
  camera.position.set(0, centre, distance);
  camera.updateProjectionMatrix();
}
