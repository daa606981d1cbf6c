import type { Clause, Sound } from '../voice.ts';
import { keyOf } from './key-of.ts';

/** Openings of a few hundred answers at about 60 kB each. */
const capacityBytes = 32_000_000;

/** The sound of clauses that were spoken before, by text, language and manner; when it is full, the longest unused give way. */
export class KeptSounds {
  readonly #sounds = new Map<string, readonly Sound[]>();
  readonly #capacityBytes: number;
  #bytes = 0;

  constructor(capacity = capacityBytes) {
    this.#capacityBytes = capacity;
  }

  has(clause: Clause): boolean {
    return this.#sounds.has(keyOf(clause));
  }

  get(clause: Clause): readonly Sound[] | undefined {
    const key = keyOf(clause);
    const sounds = this.#sounds.get(key);
    if (sounds !== undefined) {
      this.#sounds.delete(key);
      this.#sounds.set(key, sounds);
    }
    return sounds;
  }

  set(clause: Clause, sounds: readonly Sound[]): void {
    this.#forget(keyOf(clause));
    this.#sounds.set(keyOf(clause), sounds);
    this.#bytes += bytesOf(sounds);
    for (const key of this.#sounds.keys()) {
      if (this.#bytes <= this.#capacityBytes) return;
      this.#forget(key);
    }
  }

  #forget(key: string): void {
    this.#bytes -= bytesOf(this.#sounds.get(key) ?? []);
    this.#sounds.delete(key);
  }
}

function bytesOf(sounds: readonly Sound[]): number {
  return sounds.reduce((sum, { pcm }) => sum + pcm.byteLength, 0);
}
