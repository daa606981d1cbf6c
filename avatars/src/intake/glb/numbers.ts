import { damaged } from '../finding.ts';
import { componentBytes, elementParts, type Accessor, type GltfDocument } from './document.ts';
import type { Layout, Span } from './layout.ts';

/** Everything needed to read an accessor's numbers. */
export interface Data {
  readonly document: GltfDocument;
  readonly layouts: readonly Layout[];
  readonly binary: DataView;
}

type Read = (binary: DataView, offset: number) => number;

const readers: Record<Accessor['componentType'], Read> = {
  5120: (binary, offset) => binary.getInt8(offset),
  5121: (binary, offset) => binary.getUint8(offset),
  5122: (binary, offset) => binary.getInt16(offset, true),
  5123: (binary, offset) => binary.getUint16(offset, true),
  5125: (binary, offset) => binary.getUint32(offset, true),
  5126: (binary, offset) => binary.getFloat32(offset, true),
};

const float = 5126;

/** Every decimal number of every accessor must be a number: one NaN makes a whole figure vanish. Throws `Unusable`. */
export function checkFinite({ document, layouts, binary }: Data): void {
  for (const [index, accessor] of document.accessors.entries()) {
    if (accessor.componentType !== float) continue;
    const layout = layouts[index];
    for (const span of [layout?.base, layout?.replaced?.values])
      if (span !== undefined && !allFinite(binary, span, elementParts[accessor.type]))
        throw damaged(`accessor ${index} holds numbers that are none`);
  }
}

function allFinite(binary: DataView, { offset, stride, count }: Span, parts: number): boolean {
  for (let element = 0; element < count; element += 1)
    for (let part = 0; part < parts; part += 1)
      if (!Number.isFinite(binary.getFloat32(offset + element * stride + part * 4, true))) return false;
  return true;
}

/** What sparse accessors replace must be there and in order. Throws `Unusable`. */
export function checkReplaced({ document, layouts, binary }: Data): void {
  for (const [index, { count, sparse }] of document.accessors.entries()) {
    const span = layouts[index]?.replaced?.indices;
    if (span === undefined || sparse === undefined) continue;
    let last = -1;
    for (const place of numbersAt(binary, span, sparse.indices.componentType)) {
      if (place <= last || place >= count) throw damaged(`accessor ${index} replaces what it does not have`);
      last = place;
    }
  }
}

/** The first number of each element, as the file holds it; zeros where it holds none. */
export function* firstNumbers({ document, layouts, binary }: Data, accessor: number): Generator<number> {
  const { componentType, count } = plainAt(document, accessor);
  const span = layouts[accessor]?.base;
  if (span === undefined) for (let element = 0; element < count; element += 1) yield 0;
  else yield* numbersAt(binary, span, componentType);
}

function* numbersAt(
  binary: DataView,
  { offset, stride, count }: Span,
  componentType: Accessor['componentType'],
): Generator<number> {
  const read = readers[componentType];
  for (let element = 0; element < count; element += 1) yield read(binary, offset + element * stride);
}

/** One number of one element; zero where the file holds none. */
export function numberAt(
  { document, layouts, binary }: Data,
  accessor: number,
  [element, part]: readonly [number, number],
): number {
  const { componentType } = plainAt(document, accessor);
  const span = layouts[accessor]?.base;
  if (span === undefined) return 0;
  return readers[componentType](
    binary,
    span.offset + element * span.stride + part * componentBytes[componentType],
  );
}

/** Only the numbers of shapes are ever sparse; what counts, joins or times must stand in one piece. */
function plainAt(document: GltfDocument, place: number): Accessor {
  const accessor = accessorAt(document, place);
  if (accessor.sparse !== undefined) throw damaged(`accessor ${place} may not be sparse`);
  return accessor;
}

export function accessorAt({ accessors }: GltfDocument, place: number): Accessor {
  const accessor = accessors[place];
  if (accessor === undefined) throw damaged(`accessor ${place} is named but not there`);
  return accessor;
}
