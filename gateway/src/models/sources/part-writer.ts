import { open, type FileHandle } from 'node:fs/promises';
import { SourceFailed, type Delivery } from './source.ts';

/** Writes a delivery in order, so that every source counts, reports and stops at the declared size in the same way. */
export class PartWriter {
  readonly #delivery: Delivery;
  readonly #handle: FileHandle;
  #written: number;

  private constructor(delivery: Delivery, handle: FileHandle, written: number) {
    this.#delivery = delivery;
    this.#handle = handle;
    this.#written = written;
  }

  /** Opens the delivery's file, made if need be, to go on from what it holds. */
  static async open(delivery: Delivery): Promise<PartWriter> {
    const handle = await open(delivery.into, 'a');
    return new PartWriter(delivery, handle, (await handle.stat()).size);
  }

  /** Bytes in the file. */
  get written(): number {
    return this.#written;
  }

  /** Forgets what the file holds. */
  async startAnew(): Promise<void> {
    await this.#handle.truncate(0);
    this.#written = 0;
  }

  /** Appends; throws `SourceFailed` rather than let a source fill the disk with more than was promised. */
  async write(chunk: Uint8Array): Promise<void> {
    const { file, report } = this.#delivery;
    if (this.#written + chunk.byteLength > file.bytes)
      throw new SourceFailed(`holds more than the ${file.bytes} bytes of ${file.name}`);
    await this.#handle.appendFile(chunk);
    this.#written += chunk.byteLength;
    report(this.#written);
  }

  /** Lets nothing stay in the machine's memory: what is written survives a power cut. */
  async close(): Promise<void> {
    try {
      await this.#handle.sync();
    } finally {
      await this.#handle.close();
    }
  }
}
