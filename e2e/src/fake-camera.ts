import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** What stands before a fake camera for some seconds: a portrait with its middle so far across the picture, or nobody. */
export interface Before {
  /** Who of the cast; undefined for an empty hall. */
  id?: string;
  /** From the left edge of the camera's own picture, 0 to 1. */
  across?: number;
  seconds: number;
}

const width = 320;
const height = 240;
const framesPerSecond = 5;
const ground = '#b9cad9';

/** Writes what a fake camera shall see, again and again, and returns the file: raw pictures as Chromium reads them. */
export async function fakeCamera(scenes: readonly Before[]): Promise<string> {
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`);
  const frames = await Promise.all(scenes.map(framesOf));
  const file = join(await mkdtemp(join(tmpdir(), 'lobby-camera-')), 'camera.y4m');
  await writeFile(file, Buffer.concat([header, ...frames]));
  return file;
}

async function framesOf(scene: Before): Promise<Buffer> {
  const frame = Buffer.concat([Buffer.from('FRAME\n'), encode(await paint(scene))]);
  return Buffer.concat(Array.from({ length: scene.seconds * framesPerSecond }, () => frame));
}

async function paint({ id, across = 0.5 }: Before): Promise<Uint8ClampedArray> {
  const canvas = createCanvas(width, height);
  const painter = canvas.getContext('2d');
  painter.fillStyle = ground;
  painter.fillRect(0, 0, width, height);
  if (id !== undefined) {
    const portrait = await loadImage(new URL(`../../avatars/made/${id}.png`, import.meta.url));
    painter.drawImage(portrait, across * width - height / 2, 0, height, height);
  }
  return painter.getImageData(0, 0, width, height).data;
}

/** JPEG's full-range colours (ITU-R BT.601): brightness of each pixel, then the two colours of each square of four. */
function encode(pixels: Uint8ClampedArray): Buffer {
  const out = Buffer.alloc((width * height * 3) / 2);
  const colours = width * height;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      out[y * width + x] = 0.299 * red + 0.587 * green + 0.114 * blue;
      if (x % 2 === 1 || y % 2 === 1) continue;
      const square = colours + (y / 2) * (width / 2) + x / 2;
      out[square] = 128 - 0.1687 * red - 0.3313 * green + 0.5 * blue;
      out[square + colours / 4] = 128 + 0.5 * red - 0.4187 * green - 0.0813 * blue;
    }
  }
  return out;
}
