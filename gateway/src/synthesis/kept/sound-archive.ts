import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clause, Sound } from '../voice.ts';
import { keyOf } from './key-of.ts';
import { decodeSounds, encodeSounds } from './sound-file.ts';

export interface SoundArchiveSettings {
  folder: string;
  /** Whose voice it is, made by which code from which weights: the sound of any other is another. */
  voice: string;
  /** Files go, the longest unused first, before there are more bytes than this. */
  capacityBytes?: number;
}

/** All spoken answers of a large venue, at about 48 kB a second. */
const defaultCapacityBytes = 600_000_000;

interface File {
  bytes: number;
  usedAtMs: number;
}

/**
 * Keeps spoken clauses over restarts, in a file each, named by what was said in which voice. A file that is damaged is as good
 * as none, and a folder that cannot be written to costs nothing but the time to speak again.
 */
export class SoundArchive {
  readonly #folder: string;
  readonly #voice: string;
  readonly #capacityBytes: number;
  readonly #files = new Map<string, File>();

  private constructor({ folder, voice, capacityBytes = defaultCapacityBytes }: SoundArchiveSettings) {
    this.#folder = folder;
    this.#voice = voice;
    this.#capacityBytes = capacityBytes;
  }

  static async open(settings: SoundArchiveSettings): Promise<SoundArchive> {
    const archive = new SoundArchive(settings);
    await archive.#look();
    return archive;
  }

  has(clause: Clause): boolean {
    return this.#files.has(this.#nameOf(clause));
  }

  async read(clause: Clause): Promise<readonly Sound[] | undefined> {
    const name = this.#nameOf(clause);
    const file = this.#files.get(name);
    if (file === undefined) return undefined;
    const bytes = await readFile(join(this.#folder, name)).catch(() => undefined);
    const sounds = bytes && decodeSounds(bytes);
    if (sounds === undefined) await this.#forget(name);
    else await this.#use(name, file);
    return sounds;
  }

  /** Appears whole or not at all. Throws the file system's error when it cannot be written. */
  async write(clause: Clause, sounds: readonly Sound[]): Promise<void> {
    const name = this.#nameOf(clause);
    const bytes = encodeSounds(sounds);
    await mkdir(this.#folder, { recursive: true });
    const unfinished = join(this.#folder, `${name}.${process.pid}.part`);
    await writeFile(unfinished, bytes);
    await rename(unfinished, join(this.#folder, name));
    this.#files.set(name, { bytes: bytes.length, usedAtMs: Date.now() });
    await this.#makeRoom();
  }

  async #look(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    for (const name of names) {
      if (!name.endsWith('.sound')) continue;
      const { size, mtimeMs } = await stat(join(this.#folder, name));
      this.#files.set(name, { bytes: size, usedAtMs: mtimeMs });
    }
  }

  async #use(name: string, file: File): Promise<void> {
    file.usedAtMs = Date.now();
    const now = new Date();
    await utimes(join(this.#folder, name), now, now).catch(() => {});
  }

  async #makeRoom(): Promise<void> {
    let bytes = [...this.#files.values()].reduce((sum, file) => sum + file.bytes, 0);
    const oldest = [...this.#files].sort(([, one], [, other]) => one.usedAtMs - other.usedAtMs);
    for (const [name, file] of oldest) {
      if (bytes <= this.#capacityBytes) return;
      bytes -= file.bytes;
      await this.#forget(name);
    }
  }

  async #forget(name: string): Promise<void> {
    this.#files.delete(name);
    await rm(join(this.#folder, name), { force: true }).catch(() => {});
  }

  #nameOf(clause: Clause): string {
    const said = JSON.stringify([this.#voice, keyOf(clause)]);
    return `${createHash('sha256').update(said).digest('hex')}.sound`;
  }
}
