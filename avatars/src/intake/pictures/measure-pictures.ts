import { longestPictureSide, megabyte } from '../budgets.ts';
import { Unusable } from '../finding.ts';
import type { GltfDocument } from '../glb/document.ts';
import { pictureSize } from './picture-size.ts';

/** Red, green, blue and opacity, and a third more for the mipmaps. */
const bytesPerPixel = (4 * 4) / 3;

/** Pictures that are packed for graphics hardware may stand beside others, but the kiosk's loader cannot unpack them. */
const packed = 'image/ktx2';

/** Megabytes that a file's pictures take once unpacked. Throws `Unusable` for what is no picture or too large for any. */
export function measurePictures({ images, textures, bufferViews }: GltfDocument, binary: Uint8Array): number {
  let pixels = 0;
  for (const [index, { bufferView, mimeType }] of images.entries()) {
    const { byteOffset = 0, byteLength = 0 } = bufferViews[bufferView] ?? {};
    const size = pictureSize(binary.subarray(byteOffset, byteOffset + byteLength), mimeType);
    if (size === undefined || Math.max(size.width, size.height) > longestPictureSide)
      throw new Unusable({ code: 'picture-unreadable', where: whereOf(index, size) });
    pixels += size.width * size.height;
  }
  const undrawn = textures.find(({ source }) => images[source ?? -1]?.mimeType === packed);
  if (undrawn !== undefined)
    throw new Unusable({ code: 'picture-unreadable', where: `image ${undrawn.source}: KTX2` });
  return (pixels * bytesPerPixel) / megabyte;
}

function whereOf(index: number, size: { width: number; height: number } | undefined): string {
  const name = `image ${index}`;
  return size === undefined ? name : `${name}: ${size.width} × ${size.height}`;
}
