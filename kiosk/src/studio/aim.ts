import type { VRM } from '@pixiv/three-vrm';
import { Vector3, type PerspectiveCamera } from 'three';
import { extentOf, frame } from '../avatar/drawing/scene.ts';

/** What of the avatar is in the picture. */
export type View = 'face' | 'bust' | 'figure';

/** Moves the camera; `yawDegrees` turns the avatar, so that the light stays where it is. */
export type Aim = (view: View, yawDegrees?: number) => void;

/** Above and below the eyes, in metres: a face, and a head with its shoulders. */
const close = {
  face: { above: 0.085, below: 0.14, width: 0.2 },
  bust: { above: 0.19, below: 0.36, width: 0.4 },
} as const;

/** For an avatar that stands in its pose. `aspect` is the picture's width by its height. */
export function createAim({ scene, humanoid }: VRM, camera: PerspectiveCamera, aspect: number): Aim {
  const eyes = new Vector3(0, 1.4, 0);
  const extent = extentOf({ scene, humanoid });
  (humanoid.getRawBoneNode('leftEye') ?? humanoid.getRawBoneNode('head'))?.getWorldPosition(eyes);
  const forwards = scene.rotation.y;
  return (view, yawDegrees = 0) => {
    scene.rotation.y = forwards + (yawDegrees * Math.PI) / 180;
    if (view === 'figure') return frame(camera, extent, aspect);
    const { above, below, width } = close[view];
    frame(camera, { top: eyes.y + above, bottom: eyes.y - below, width }, aspect);
  };
}
