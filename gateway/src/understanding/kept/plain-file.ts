import { open, rename, writeFile } from 'node:fs/promises';

const kinds = { Float32Array, Int32Array, Int8Array, Uint32Array, Uint16Array } as const;
const kindNames = ['Float32Array', 'Int32Array', 'Int8Array', 'Uint32Array', 'Uint16Array'] as const;
type Kind = (typeof kindNames)[number];

/** Where a typed array stands among the arrays of a file. */
interface Place {
  kind: Kind;
  offset: number;
  length: number;
}

/** Two numbers: how many bytes the description has, and the whole file. */
const headBytes = 16;

/** So much is read at a time. */
const pieceBytes = 1 << 22;

/**
 * Writes plain data whose bulk is typed arrays: what describes it as JSON, then the arrays as they lie in memory. Who reads meanwhile sees
 * the former file or the whole new one.
 */
export async function writePlain(path: string, data: object): Promise<void> {
  const arrays: Uint8Array[] = [];
  let offset = 0;
  const description = Buffer.from(
    JSON.stringify(data, (_, value: unknown) => {
      if (!ArrayBuffer.isView(value)) return value;
      const place = { kind: kindOf(value), offset, length: value.byteLength };
      arrays.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      offset += aligned(value.byteLength);
      return { typedArray: place };
    }),
  );
  const total = headBytes + aligned(description.length) + offset;
  const head = new Uint8Array(Float64Array.of(description.length, total).buffer);
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, padded([head, description, ...arrays]));
  await rename(unfinished, path);
}

/** Reads what was written; its arrays share one buffer. Undefined where there is no whole file. */
export async function readPlain<Data>(path: string): Promise<Data | undefined> {
  const bytes = await readBytes(path);
  if (bytes === undefined || bytes.byteLength < headBytes) return undefined;
  const [described = 0, total] = new Float64Array(bytes, 0, 2);
  if (total !== bytes.byteLength) return undefined;
  const start = headBytes + aligned(described);
  const data: Data = JSON.parse(Buffer.from(bytes, headBytes, described).toString(), (_, value: unknown) =>
    isArray(value) ? viewOf(bytes, start, value.typedArray) : value,
  );
  return data;
}

function isArray(value: unknown): value is { typedArray: Place } {
  return typeof value === 'object' && value !== null && 'typedArray' in value;
}

function viewOf(bytes: ArrayBuffer, start: number, { kind, offset, length }: Place): ArrayBufferView {
  return new kinds[kind](bytes, start + offset, length / kinds[kind].BYTES_PER_ELEMENT);
}

function kindOf(view: ArrayBufferView): Kind {
  const kind = kindNames.find((name) => view instanceof kinds[name]);
  if (kind === undefined) throw new TypeError(`a ${view.constructor.name} cannot be kept`);
  return kind;
}

async function readBytes(path: string): Promise<ArrayBuffer | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size;) {
      const { bytesRead } = await file.read(bytes, at, Math.min(pieceBytes, size - at), at);
      if (bytesRead === 0) return undefined;
      at += bytesRead;
    }
    return bytes.buffer;
  } finally {
    await file.close();
  }
}

/** All arrays begin at a multiple of eight. */
function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function* padded(parts: readonly Uint8Array[]): Generator<Uint8Array, void> {
  for (const part of parts) {
    yield part;
    if (part.length % 8 !== 0) yield new Uint8Array(8 - (part.length % 8));
  }
}
