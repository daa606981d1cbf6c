import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { avatarModel } from '../avatar-model.ts';
import { mei } from '../cast/mei.ts';
import { portrait } from './portrait.ts';
import type { Sitting } from './portrait.ts';

const side = 120;
const model = avatarModel(mei);

async function pixelsOf(shapes: Sitting['shapes']): Promise<Uint8ClampedArray> {
  const view = { centre: 1450, extent: 240, yawDegrees: 0 };
  const picture = await loadImage(portrait(model, { view, shapes, pose: {}, size: [side, side] }));
  const brush = createCanvas(side, side).getContext('2d');
  brush.drawImage(picture, 0, 0);
  return brush.getImageData(0, 0, side, side).data;
}

/** How much two pictures differ in each half of the face: the eyes above, the mouth below. */
async function changes(shapes: Sitting['shapes']): Promise<{ eyes: number; mouth: number }> {
  const [rest, shaped] = await Promise.all([pixelsOf({}), pixelsOf(shapes)]);
  const change = { eyes: 0, mouth: 0 };
  for (const [index, value] of rest.entries()) {
    const half = index / (side * side * 4) < 0.5 ? 'eyes' : 'mouth';
    change[half] += Math.abs(value - (shaped[index] ?? 0));
  }
  return change;
}

test('[V12] the picture opens its mouth for ih and leaves the eyes', async () => {
  const { eyes, mouth } = await changes({ ih: 1 });
  expect(mouth).toBeGreaterThan(5_000);
  expect(eyes).toBeLessThan(mouth / 20);
});

test('[V12] the picture closes its eyes for blink and leaves the mouth', async () => {
  const { eyes, mouth } = await changes({ blink: 1 });
  expect(eyes).toBeGreaterThan(20_000);
  expect(mouth).toBeLessThan(eyes / 20);
});
