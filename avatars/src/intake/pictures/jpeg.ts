import type { PictureSize } from './size.ts';

/** Frame headers are 0xC0 to 0xCF, but for tables, the arithmetic conditioning and a reserved one among them. */
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

/** More than any camera writes before the frame: a colour profile is at most 255 segments. */
const mostSegments = 1_000;

/** Walks from segment to segment up to the frame header. Source: ITU-T T.81, annex B. */
export function jpegSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  let at = 2;
  for (let segment = 0; segment < mostSegments && at + 9 <= view.byteLength; segment += 1) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (view.getUint8(at) !== 0xff || length < 2) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + length;
  }
  return undefined;
}
