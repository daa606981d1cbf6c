import { descriptionLimits } from '../budgets.ts';
import { damaged, Unusable } from '../finding.ts';

/** The two chunks of a GLB. */
export interface Container {
  readonly description: Uint8Array;
  /** Empty when the file has none. */
  readonly binary: Uint8Array;
}

const headerBytes = 12;
const chunkHeaderBytes = 8;
/** `glTF`, `JSON` and `BIN\0`, read as little-endian numbers. */
const magic = 0x46_54_6c_67;
const jsonChunk = 0x4e_4f_53_4a;
const binaryChunk = 0x00_4e_49_42;

/**
 * Opens a GLB 2.0: a header, a JSON chunk, at most one binary chunk and not a byte more.
 * Source: glTF 2.0 specification, section 4. Throws `Unusable`.
 */
export function openContainer(bytes: Uint8Array): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes || view.getUint32(0, true) !== magic)
    throw new Unusable({ code: 'not-glb' });
  if (view.getUint32(4, true) !== 2) throw damaged(`GLB version ${view.getUint32(4, true)}, not 2`);
  checkLength(bytes.length, view.getUint32(8, true));

  const json = chunkAt(view, headerBytes, jsonChunk);
  if (json.end - json.start > descriptionLimits.bytes)
    throw damaged(`${json.end - json.start} bytes of JSON`);
  const binary =
    json.end < bytes.length ? chunkAt(view, json.end, binaryChunk) : { start: json.end, end: json.end };
  if (binary.end < bytes.length) throw damaged(`${bytes.length - binary.end} bytes after the last chunk`);
  return {
    description: bytes.subarray(json.start, json.end),
    binary: bytes.subarray(binary.start, binary.end),
  };
}

function checkLength(length: number, stated: number): void {
  if (stated > length) throw new Unusable({ code: 'cut-short', bytes: length, statedBytes: stated });
  if (stated < length) throw damaged(`${length - stated} bytes after the stated end`);
}

function chunkAt(view: DataView, offset: number, type: number): { start: number; end: number } {
  const start = offset + chunkHeaderBytes;
  if (start > view.byteLength) throw damaged('a chunk header is cut off');
  const end = start + view.getUint32(offset, true);
  if (view.getUint32(offset + 4, true) !== type) throw damaged(`an unexpected chunk at byte ${offset}`);
  if (end > view.byteLength) throw damaged(`the chunk at byte ${offset} ends beyond the file`);
  return { start, end };
}
