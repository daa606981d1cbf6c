import type { PictureSize } from './size.ts';

/** The first chunk of a RIFF file says which of three codings it is. Source: RFC 9649, sections 2.5 to 2.7. */
export function webpSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 30 || fourLetters(view, 0) !== 'RIFF' || fourLetters(view, 8) !== 'WEBP')
    return undefined;
  switch (fourLetters(view, 12)) {
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3f_ff, height: view.getUint16(28, true) & 0x3f_ff };
    case 'VP8L': {
      const sides = view.getUint32(21, true);
      return { width: (sides & 0x3f_ff) + 1, height: ((sides >>> 14) & 0x3f_ff) + 1 };
    }
    case 'VP8X':
      return { width: threeBytes(view, 24) + 1, height: threeBytes(view, 27) + 1 };
    default:
      return undefined;
  }
}

function fourLetters(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(offset + letter)));
}

function threeBytes(view: DataView, offset: number): number {
  return view.getUint16(offset, true) | (view.getUint8(offset + 2) << 16);
}
