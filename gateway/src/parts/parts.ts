import type { Abilities, Ability } from '@lobby/shared/protocol/ability';
import type { Log } from '../journal/log.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import type { SpokenClauses } from '../synthesis/kept/spoken-clauses.ts';
import type { Voice } from '../synthesis/voice.ts';

/**
 * Ears and voice as they are just now. They load while the gateway already answers, may never come, and may change while
 * visitors stay; so they are asked for at each turn, and a change is told.
 */
export interface Parts {
  current: () => { recogniser: Recogniser | undefined; voice: Voice | undefined };
  abilities: () => Abilities;
  /** Calls back at every change; returns how to stop that. */
  onChange: (listener: (abilities: Abilities) => void) => () => void;
  /** What need not be said again. */
  spoken: SpokenClauses;
  close: () => Promise<void>;
}

/** Brings one part, saying from 0 to 1 how far it is; throws when it cannot be had. */
export interface Load<Part> {
  bring: (
    report: (progress: number) => void,
    signal: AbortSignal,
  ) => Promise<Part & { close: () => Promise<void> }>;
  /** What the operator types when it could not be had. */
  command: string;
}

/** Begins to bring both parts and keeps the account of them. */
export function createParts(
  loads: { hearing: Load<Recogniser>; speaking: Load<Voice> },
  log: Log,
): Omit<Parts, 'spoken'> {
  const listeners = new Set<(abilities: Abilities) => void>();
  const changed = (): void => {
    for (const listener of listeners) listener(abilities());
  };
  const hearing = new Loading(loads.hearing, { name: 'hearing', changed, log });
  const speaking = new Loading(loads.speaking, { name: 'speaking', changed, log });
  const abilities = (): Abilities => ({ hearing: hearing.ability, speaking: speaking.ability });
  return {
    current: () => ({ recogniser: hearing.part, voice: speaking.part }),
    abilities,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      listeners.clear();
      await Promise.all([hearing.close(), speaking.close()]);
    },
  };
}

interface Watch {
  name: keyof Abilities;
  changed: () => void;
  log: Log;
}

/** One part on its way. */
class Loading<Part> {
  readonly #controller = new AbortController();
  readonly #done: Promise<void>;
  #ability: Ability = { state: 'loading' };
  #part: (Part & { close: () => Promise<void> }) | undefined;

  constructor(load: Load<Part>, watch: Watch) {
    this.#done = this.#bring(load, watch);
  }

  get ability(): Ability {
    return this.#ability;
  }

  get part(): Part | undefined {
    return this.#part;
  }

  async close(): Promise<void> {
    this.#controller.abort();
    await this.#done;
    await this.#part?.close();
  }

  async #bring(load: Load<Part>, { name, changed, log }: Watch): Promise<void> {
    const report = (progress: number): void => {
      this.#ability = { state: 'loading', progress };
      changed();
    };
    try {
      this.#part = await load.bring(report, this.#controller.signal);
      this.#ability = { state: 'ready' };
    } catch (err) {
      if (this.#controller.signal.aborted) return;
      log.error({ err, part: name }, 'a part cannot be had; Lobby goes on without it');
      this.#ability = { state: 'missing', command: load.command };
    }
    changed();
  }
}
