import { damaged } from '../finding.ts';
import { componentBytes, elementParts, type Accessor, type GltfDocument } from './document.ts';

/** Where equally long pieces lie in the binary chunk. */
export interface Span {
  readonly offset: number;
  readonly stride: number;
  readonly count: number;
}

/** Where an accessor's elements lie, those that replace some of them included. Without a `base` they begin as zeros. */
export interface Layout {
  readonly base: Span | undefined;
  readonly replaced: { readonly indices: Span; readonly values: Span } | undefined;
}

/** Bytes of one element. MAT2 and MAT3 of small numbers would be padded, but nothing in an avatar uses them. */
export function elementBytes({ type, componentType }: Accessor): number {
  return elementParts[type] * componentBytes[componentType];
}

/**
 * Finds every accessor's elements in the one buffer, which is the binary chunk. Places must have been checked.
 * Throws `Unusable` when anything reaches past what holds it.
 */
export function layOut(document: GltfDocument, binaryLength: number): Layout[] {
  checkBuffers(document, binaryLength);
  return document.accessors.map((accessor, index) => layoutOf(document, accessor, `accessor ${index}`));
}

function checkBuffers({ buffers, bufferViews }: GltfDocument, binaryLength: number): void {
  if (buffers.length > 1) throw damaged('more than one buffer');
  const length = buffers[0]?.byteLength ?? 0;
  if (length > binaryLength) throw damaged(`a buffer of ${length} bytes in a chunk of ${binaryLength}`);
  for (const [index, { byteOffset, byteLength }] of bufferViews.entries())
    if (byteOffset + byteLength > length) throw damaged(`buffer view ${index} reaches past the buffer`);
}

function layoutOf(document: GltfDocument, accessor: Accessor, name: string): Layout {
  const { bufferView, byteOffset, componentType, count, sparse } = accessor;
  const bytes = elementBytes(accessor);
  const alignment = componentBytes[componentType];
  const place = (
    view: number,
    offset: number,
    piece: { bytes: number; count: number; alignment: number },
  ): Span => spanIn(document, { name, view, offset, ...piece });
  const base =
    bufferView === undefined ? undefined : place(bufferView, byteOffset, { bytes, count, alignment });
  if (sparse === undefined) return { base, replaced: undefined };

  if (sparse.count > count) throw damaged(`${name} replaces more than it has`);
  const indexBytes = componentBytes[sparse.indices.componentType];
  const indices = { bytes: indexBytes, count: sparse.count, alignment: indexBytes };
  return {
    base,
    replaced: {
      indices: place(sparse.indices.bufferView, sparse.indices.byteOffset, indices),
      values: place(sparse.values.bufferView, sparse.values.byteOffset, {
        bytes,
        count: sparse.count,
        alignment,
      }),
    },
  };
}

interface Piece {
  readonly name: string;
  readonly view: number;
  readonly offset: number;
  readonly bytes: number;
  readonly count: number;
  /** Readers view the bytes as typed arrays, which begin at whole elements only. */
  readonly alignment: number;
}

function spanIn({ bufferViews }: GltfDocument, { name, view, offset, bytes, count, alignment }: Piece): Span {
  const { byteOffset = 0, byteLength = 0, byteStride = bytes } = bufferViews[view] ?? {};
  if (offset % alignment !== 0 || byteStride % alignment !== 0) throw damaged(`${name} is not aligned`);
  if (byteStride < bytes) throw damaged(`${name} overlaps itself`);
  if (offset + byteStride * (count - 1) + bytes > byteLength)
    throw damaged(`${name} reaches past its buffer view`);
  return { offset: byteOffset + offset, stride: byteStride, count };
}
