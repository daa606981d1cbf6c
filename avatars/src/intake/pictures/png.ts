import type { PictureSize } from './size.ts';

/** The signature of eight bytes, then the header chunk. Source: PNG specification, sections 5.2 and 11.2.2. */
export function pngSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 33) return undefined;
  const isPng = view.getUint32(0) === 0x89_50_4e_47 && view.getUint32(4) === 0x0d_0a_1a_0a;
  const startsWithHeader = view.getUint32(8) === 13 && view.getUint32(12) === 0x49_48_44_52;
  return isPng && startsWithHeader ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}
