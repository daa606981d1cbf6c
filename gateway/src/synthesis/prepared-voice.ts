import type { Clause, Sound, Voice } from './voice.ts';

/** A voice that is a resource. */
export interface ClosableVoice extends Voice {
  close(): Promise<void>;
}

/** A clause is about 100 KB of sound. */
const mostClauses = 64;

/**
 * Keeps the sound of a few fixed clauses, such as greetings and apologies: they start at once, and can still be said when
 * the voice behind has just died. Everything else is passed on to that voice.
 */
export class PreparedVoice implements ClosableVoice {
  readonly #behind: ClosableVoice;
  readonly #prepared = new Map<string, readonly Sound[]>();

  constructor(behind: ClosableVoice) {
    this.#behind = behind;
  }

  /**
   * Has the clauses spoken once, one after another, and keeps them; the oldest give way when there are more than 64.
   * Throws the signal's reason when stopped, `EngineFailed` when the voice breaks; what was ready by then stays.
   */
  async prepare(clauses: readonly Clause[], signal: AbortSignal): Promise<void> {
    for (const clause of clauses) {
      if (this.#prepared.has(keyOf(clause))) continue;
      this.#keep(clause, await Array.fromAsync(this.#behind.speak(clause, signal)));
    }
  }

  async *speak(clause: Clause, signal: AbortSignal): AsyncGenerator<Sound, void> {
    const sounds = this.#prepared.get(keyOf(clause));
    if (sounds === undefined) {
      yield* this.#behind.speak(clause, signal);
      return;
    }
    for (const sound of sounds) {
      signal.throwIfAborted();
      yield sound;
    }
    signal.throwIfAborted();
  }

  close(): Promise<void> {
    return this.#behind.close();
  }

  #keep(clause: Clause, sounds: readonly Sound[]): void {
    this.#prepared.set(keyOf(clause), sounds);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > mostClauses && oldest !== undefined) this.#prepared.delete(oldest);
  }
}

function keyOf({ text, language }: Clause): string {
  return `${language}:${text}`;
}
