/** Where a piece of the binary chunk begins, as glTF's `bufferViews` list it. */
export interface BufferView {
  readonly buffer: 0;
  readonly byteOffset: number;
  readonly byteLength: number;
  readonly target?: number;
}

/** The binary chunk of a GLB while it grows. */
export interface Binary {
  /** Appends bytes at the next multiple of four and answers the index of their view. */
  readonly append: (bytes: Uint8Array, target?: number) => number;
  readonly views: readonly BufferView[];
  readonly bytes: () => Buffer;
}

const glbMagic = 0x46546c67;
const jsonChunk = 0x4e4f534a;
const binaryChunk = 0x004e4942;

function padding(size: number): number {
  return (4 - (size % 4)) % 4;
}

export function binary(): Binary {
  const pieces: Uint8Array[] = [];
  const views: BufferView[] = [];
  let size = 0;
  const push = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    size += bytes.byteLength;
  };
  return {
    views,
    append: (bytes, target) => {
      push(new Uint8Array(padding(size)));
      const place = { buffer: 0, byteOffset: size, byteLength: bytes.byteLength } as const;
      views.push(target === undefined ? place : { ...place, target });
      push(bytes);
      return views.length - 1;
    },
    bytes: () => Buffer.concat([...pieces, new Uint8Array(padding(size))]),
  };
}

function chunk(type: number, content: Buffer, filler: string): Buffer {
  const body = Buffer.concat([content, Buffer.alloc(padding(content.length), filler)]);
  const header = Buffer.alloc(8);
  header.writeUInt32LE(body.length, 0);
  header.writeUInt32LE(type, 4);
  return Buffer.concat([header, body]);
}

/** Packs a glTF document and its binary into one file (glTF 2.0, section 4). */
export function packGlb(document: object, bytes: Buffer): Buffer {
  const chunks = [
    chunk(jsonChunk, Buffer.from(JSON.stringify(document)), ' '),
    chunk(binaryChunk, bytes, '\0'),
  ];
  const header = Buffer.alloc(12);
  header.writeUInt32LE(glbMagic, 0);
  header.writeUInt32LE(2, 4);
  header.writeUInt32LE(12 + chunks.reduce((sum, { length }) => sum + length, 0), 8);
  return Buffer.concat([header, ...chunks]);
}
