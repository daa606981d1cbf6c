import { setTimeout as wait } from 'node:timers/promises';
import { inFull } from '@lobby/shared/speech/manner';
import { KeptSounds } from './kept/kept-sounds.ts';
import type { SoundArchive } from './kept/sound-archive.ts';
import type { SpokenClauses } from './kept/spoken-clauses.ts';
import { louder } from './sound/loudness.ts';
import type { Clause, Sound, Voice } from './voice.ts';

/** A voice that is a resource. */
export interface ClosableVoice extends Voice {
  close(): Promise<void>;
}

/** How far preparing has come, in clauses. */
export interface Preparation {
  done: number;
  total: number;
}

/** After a visitor's turn began, preparing rests so long: the two cores are theirs. */
const restMs = 8_000;

/** Visitors' clauses are all needed sooner than what is being prepared. */
const neededInMs = 600_000;

/** How answers go on can wait until the hall has been empty for a while. */
const longRestMs = 60_000;

/** A voice that breaks so often in a row is not only being started again. */
const mostBreaks = 4;

/** What is known to be said some day. */
export interface KnownClauses<Known extends Clause = Clause> {
  /** Greetings, apologies, the openings of answers: kept in memory. */
  first: readonly Known[];
  /** How answers go on: kept in the archive only. */
  later: readonly Known[];
}

/** Where spoken clauses outlive the process; those who have none speak again. */
export type Archive = Pick<SoundArchive, 'has' | 'read' | 'write'>;

const noArchive: Archive = { has: () => false, read: async () => undefined, write: async () => {} };

/**
 * Has known clauses spoken before anybody asks. They start at once, and can still be said when the voice behind has just died.
 * Preparing gives way to visitors; everything else is passed on.
 */
export class PreparedVoice implements ClosableVoice {
  readonly #behind: ClosableVoice;
  readonly #kept: KeptSounds;
  readonly #archive: Archive;
  readonly #restMs: number;
  readonly #longRestMs: number;
  #attendedAtMs = -Infinity;
  #giveWay: AbortController | undefined;
  /** How often in a row the voice broke over what is being prepared. */
  #breaks = 0;

  constructor(
    behind: ClosableVoice,
    {
      kept = new KeptSounds(),
      archive = noArchive,
      rest = restMs,
      longRest = longRestMs,
    }: { kept?: KeptSounds; archive?: Archive; rest?: number; longRest?: number } = {},
  ) {
    this.#behind = behind;
    this.#kept = kept;
    this.#archive = archive;
    this.#restMs = rest;
    this.#longRestMs = longRest;
  }

  /** What is in its archive. */
  get spoken(): SpokenClauses {
    return {
      has: (clause) => this.#archive.has(withoutVolume(clause)),
      read: async (clause) => (await this.#archive.read(withoutVolume(clause)))?.map(atVolumeOf(clause)),
    };
  }

  /** A visitor needs the machine: what is being prepared is dropped, and taken up again later. */
  attend(): void {
    this.#attendedAtMs = performance.now();
    this.#giveWay?.abort();
  }

  /**
   * Has the clauses spoken once, one after another, and keeps them. Throws the signal's reason when stopped, `EngineFailed`
   * when the voice breaks again and again; what was ready by then stays.
   */
  async prepare(
    { first, later }: KnownClauses,
    report: (preparation: Preparation) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const total = first.length + later.length;
    let done = 0;
    for (const clause of first.map(withoutVolume)) {
      if (!this.#kept.has(clause)) this.#kept.set(clause, await this.#obtain(clause, this.#restMs, signal));
      report({ done: ++done, total });
    }
    this.#attendedAtMs = performance.now();
    for (const clause of later.map(withoutVolume)) {
      if (this.#archive !== noArchive && !this.#archive.has(clause))
        await this.#obtain(clause, this.#longRestMs, signal);
      report({ done: ++done, total });
    }
  }

  /** Volume is given afterwards, so that a visitor who wants it louder is answered as promptly as others. */
  async *speak(wanted: Clause, signal: AbortSignal): AsyncGenerator<Sound, void> {
    const clause = withoutVolume(wanted);
    const atVolume = atVolumeOf(wanted);
    const kept = this.#kept.get(clause) ?? (await this.#archive.read(clause));
    signal.throwIfAborted();
    if (kept === undefined) this.attend();
    for await (const sound of kept ?? this.#behind.speak(clause, signal)) {
      signal.throwIfAborted();
      yield atVolume(sound);
    }
    signal.throwIfAborted();
  }

  close(): Promise<void> {
    return this.#behind.close();
  }

  /** From the archive, or spoken while nobody needs the voice. */
  async #obtain(clause: Clause, afterMs: number, signal: AbortSignal): Promise<readonly Sound[]> {
    const archived = await this.#archive.read(clause);
    if (archived !== undefined) return archived;
    let sounds: readonly Sound[] | undefined;
    while (sounds === undefined) {
      await this.#rest(afterMs, signal);
      sounds = await this.#speakAside(clause, signal);
    }
    // A full or read-only disk costs the next start some time, and nobody anything now.
    await this.#archive.write(clause, sounds).catch(() => {});
    return sounds;
  }

  /** Waits until no visitor has needed the machine for so long. */
  async #rest(ms: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      const restedMs = performance.now() - this.#attendedAtMs;
      if (restedMs >= ms) return;
      await wait(ms - restedMs, undefined, { signal, ref: false }).catch(() => signal.throwIfAborted());
    }
  }

  /** Undefined when a visitor came in between, or the voice broke and may be back after a rest. */
  async #speakAside(clause: Clause, signal: AbortSignal): Promise<readonly Sound[] | undefined> {
    const giveWay = new AbortController();
    this.#giveWay = giveWay;
    try {
      const stop = AbortSignal.any([signal, giveWay.signal]);
      const sounds = await Array.fromAsync(this.#behind.speak({ ...clause, neededInMs }, stop));
      this.#breaks = 0;
      return sounds;
    } catch (fault) {
      signal.throwIfAborted();
      if (giveWay.signal.aborted) return undefined;
      if (++this.#breaks === mostBreaks) throw fault;
      this.#attendedAtMs = performance.now();
      return undefined;
    }
  }
}

function withoutVolume({ manner, ...wanted }: Clause): Clause {
  const { volume: _, ...own } = inFull(manner ?? {});
  return { ...wanted, manner: own };
}

function atVolumeOf({ manner }: Clause): (sound: Sound) => Sound {
  const { volume } = inFull(manner ?? {});
  return (sound) => ({ ...sound, pcm: louder(sound.pcm, volume) });
}
