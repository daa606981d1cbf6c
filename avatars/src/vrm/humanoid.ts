import type { AvatarModel } from '../avatar-model.ts';
import { jointOf } from '../skeleton/skeleton.ts';
import { meshNode } from './meshes.ts';

export function humanBonesOf({ skeleton, humanoidBones }: AvatarModel): object {
  const bones = [...skeleton.keys()];
  return Object.fromEntries(humanoidBones.map((bone) => [bone, { node: bones.indexOf(bone) }]));
}

/**
 * Gaze by the eye bones. The eyes turn about a point far behind them, so a few degrees already carry the iris to the
 * corner of the eye.
 */
export function lookAtOf({ skeleton }: AvatarModel): object {
  const head = jointOf(skeleton, 'head').position;
  const eye = jointOf(skeleton, 'leftEye').position;
  const range = (inputMaxValue: number, outputScale: number): object => ({ inputMaxValue, outputScale });
  return {
    type: 'bone',
    offsetFromHeadBone: [0, (eye[1] - head[1]) / 1000, (80 - head[2]) / 1000],
    rangeMapHorizontalInner: range(40, 5),
    rangeMapHorizontalOuter: range(40, 5.6),
    rangeMapVerticalDown: range(30, 4.6),
    rangeMapVerticalUp: range(30, 4.4),
  };
}

export function firstPersonOf(model: AvatarModel): object {
  return {
    meshAnnotations: [
      { node: meshNode(model, 'body'), type: 'both' },
      { node: meshNode(model, 'hair'), type: 'thirdPersonOnly' },
      { node: meshNode(model, 'face'), type: 'thirdPersonOnly' },
    ],
  };
}
