import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { jpegOf, ktx2Of, pngOf, webpOf } from '../test/small-pictures.ts';
import { pictureSize } from './picture-size.ts';

const size = { width: 300, height: 200 };

test('[B6] the size of every kind of picture is read from its head', () => {
  expect(pictureSize(pngOf(300, 200), 'image/png')).toEqual(size);
  expect(pictureSize(jpegOf(300, 200), 'image/jpeg')).toEqual(size);
  expect(pictureSize(webpOf(300, 200), 'image/webp')).toEqual(size);
  expect(pictureSize(ktx2Of(300, 200), 'image/ktx2')).toEqual(size);
});

test('[B6] pictures that a real encoder wrote are read alike', () => {
  const canvas = createCanvas(300, 200);
  expect(pictureSize(canvas.toBuffer('image/png'), 'image/png')).toEqual(size);
  expect(pictureSize(canvas.toBuffer('image/jpeg'), 'image/jpeg')).toEqual(size);
  expect(pictureSize(canvas.toBuffer('image/webp'), 'image/webp')).toEqual(size);
});

test('[B6] a picture cut short, empty or of another kind has no size', () => {
  const png = pngOf(300, 200);
  for (let length = 0; length < 33; length += 1)
    expect(pictureSize(png.subarray(0, length), 'image/png')).toBeUndefined();
  expect(pictureSize(pngOf(0, 200), 'image/png')).toBeUndefined();
  expect(pictureSize(Buffer.from('<svg onload="alert(1)"/>'.repeat(9)), 'image/png')).toBeUndefined();
  expect(pictureSize(png, 'image/jpeg')).toBeUndefined();
});
