import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

const hashBytes = 16;

/** How many records are read at a time. */
const atOnce = 512;

/** Where vectors of one model are kept, and how long they are. */
export interface VectorPlace {
  path: string;
  dimensions: number;
}

/** Names a text without telling it. */
export function nameOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * hashBytes);
}

/**
 * A file of vectors under the names of their texts, one record after another: 16 bytes of name, then floats. It only grows; a record that was
 * cut short by a kill is cut away before the next is written.
 */
export class VectorFile {
  readonly #file: FileHandle;
  readonly #recordBytes: number;

  private constructor(file: FileHandle, dimensions: number) {
    this.#file = file;
    this.#recordBytes = hashBytes + 4 * dimensions;
  }

  static async open({ path, dimensions }: VectorPlace): Promise<VectorFile> {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+');
    const { size } = await file.stat();
    const opened = new VectorFile(file, dimensions);
    await file.truncate(size - (size % opened.#recordBytes));
    return opened;
  }

  /** The vectors of these names, as far as they are kept. */
  async read(names: ReadonlySet<string>): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>();
    const buffer = Buffer.alloc(atOnce * this.#recordBytes);
    for (let position = 0; ;) {
      const { bytesRead } = await this.#file.read(buffer, 0, buffer.length, position);
      if (bytesRead < this.#recordBytes) return found;
      for (let at = 0; at + this.#recordBytes <= bytesRead; at += this.#recordBytes) {
        const name = buffer.toString('hex', at, at + hashBytes);
        if (names.has(name))
          found.set(name, floatsOf(buffer.subarray(at + hashBytes, at + this.#recordBytes)));
      }
      position += bytesRead - (bytesRead % this.#recordBytes);
    }
  }

  async append(vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    const records = [...vectors].flatMap(([name, vector]) => [
      Buffer.from(name, 'hex'),
      new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
    ]);
    await this.#file.appendFile(Buffer.concat(records));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#file.close();
  }
}

/** Copied, because floats must begin at a multiple of four. */
function floatsOf(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
