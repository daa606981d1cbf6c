import { jpegSize } from './jpeg.ts';
import { ktx2Size } from './ktx2.ts';
import { pngSize } from './png.ts';
import type { PictureSize } from './size.ts';
import { webpSize } from './webp.ts';

const readers = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/ktx2': ktx2Size,
} as const;

export type PictureType = keyof typeof readers;

/**
 * Reads how large a picture will be once unpacked, from its header alone: a few kilobytes can unpack to gigabytes.
 * Undefined when the bytes are no picture of that type.
 */
export function pictureSize(bytes: Uint8Array, type: PictureType): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = readers[type](view);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}
