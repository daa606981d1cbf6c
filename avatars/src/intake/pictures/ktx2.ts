import type { PictureSize } from './size.ts';

/** A flat picture only: depth, layers and cube faces would multiply its size. Source: KTX 2.0 specification, section 3. */
export function ktx2Size(view: DataView): PictureSize | undefined {
  if (view.byteLength < 48) return undefined;
  const isKtx2 = view.getUint32(0) === 0xab_4b_54_58 && view.getUint32(4) === 0x20_32_30_bb;
  const [depth, layers, faces] = [28, 32, 36].map((offset) => view.getUint32(offset, true));
  if (!isKtx2 || depth !== 0 || layers !== 0 || faces !== 1) return undefined;
  return { width: view.getUint32(20, true), height: view.getUint32(24, true) };
}
