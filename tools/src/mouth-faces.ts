import { poseOf, soundNames } from '@lobby/gateway/lip-sync/sounds';
import { createMouth } from '@lobby/kiosk/avatar/face/mouth';
import { createScriptedFace } from '@lobby/kiosk/avatar/face/scripted-face';
import { mouthShapes } from '@lobby/shared/speech/viseme';

/** Longer than the lips need to take a shape. */
const shapeMs = 200;

/** The face of every sound of Mandarin and English, as the page's own mouth draws it when the sound is held. */
export function mouthFaces(): Record<string, Record<string, number>> {
  return Object.fromEntries(soundNames().map((sound) => [sound, faceOf(poseOf(sound))]));
}

function faceOf(pose: ReturnType<typeof poseOf>): Record<string, number> {
  const face = createScriptedFace(mouthShapes);
  const held = {
    mouth(into: Record<string, number>): boolean {
      for (const shape of mouthShapes) into[shape] = pose[shape] ?? 0;
      return true;
    },
    stress: () => 0,
    leftMs: () => 0,
  };
  createMouth(face).step(shapeMs, held);
  return Object.fromEntries(face.weights);
}
