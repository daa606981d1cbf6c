import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { EngineFailed } from '../../engines/engine.ts';
import { afterFailure, afterSuccess, chooseNext, type Healths } from '../../engines/fallback/choice.ts';
import { untilStopped } from '../../engines/until-stopped.ts';
import { Watchdog } from '../../engines/watchdog.ts';
import type { Log } from '../../journal/log.ts';
import type { Speller } from '../../pronunciation/speller.ts';
import { type Clause, longestClause, type Sound, type Voice } from '../voice.ts';
import { GivenSound } from './given-sound.ts';
import { restOfClause } from './rest-of-clause.ts';

/** One of several voices, in the order in which they are wanted. The name stands in the journal. */
export interface Member {
  name: string;
  voice: Voice;
}

export interface FallbackSettings {
  /** Who works just now, the most wanted first; asked anew for each clause, for some may still be loading. */
  members: () => readonly Member[];
  speller?: Speller;
  /** Nobody waits longer than this for a sound, whoever makes it; after it the kiosk speaks. */
  silentForMs?: number;
}

/** A visitor is not to be left in silence for three seconds. */
const defaultSilentForMs = 2_500;

/** Whoever has others behind it may take this share of the wait that is left. */
const ownShare = 0.6;

/**
 * Voices that take over from each other when one fails or is slow, in the middle of a clause from the next word on, so that nothing is
 * said twice. One that was slow is not waited for again while it rests, whoever else is left: the kiosk has a voice of its own.
 */
export function createFallbackVoice(settings: FallbackSettings, log: Log): Voice {
  const chain = new Chain(settings, log);
  return { speak: (clause, signal) => chain.speak(clause, signal) };
}

class Chain {
  readonly #settings: FallbackSettings;
  readonly #log: Log;
  readonly #slow = new Set<string>();
  #healths: Healths = new Map();

  constructor(settings: FallbackSettings, log: Log) {
    this.#settings = settings;
    this.#log = log;
  }

  async *speak(clause: Clause, signal: AbortSignal): AsyncGenerator<Sound, void> {
    signal.throwIfAborted();
    if (clause.text.length > longestClause)
      throw new RangeError(`a clause of ${clause.text.length} characters is too long to be said`);
    const tried = new Set<string>();
    const given = new GivenSound();
    const wait = new Wait(this.#settings.silentForMs ?? defaultSilentForMs, clause.neededInMs);
    let rest: Clause | undefined = clause;
    for (let member = this.#next(tried); rest !== undefined;) {
      if (member === undefined) throw new EngineFailed('voice', new Error('no voice is there'));
      tried.add(member.name);
      const next = this.#next(tried);
      try {
        wait.isShared = next !== undefined;
        for await (const sound of inTime(member.voice, { clause: rest, wait }, signal))
          yield given.add(sound);
        this.#praise(member.name);
        return;
      } catch (fault) {
        signal.throwIfAborted();
        this.#blame(member.name, fault);
        if (next === undefined) throw fault;
        this.#log.warn(
          { voice: member.name, err: fault, next: next.name },
          'a voice failed; another goes on',
        );
        rest = restOfClause(rest, given.share, this.#settings.speller);
        given.giveOver();
        member = next;
      }
    }
  }

  #next(tried: ReadonlySet<string>): Member | undefined {
    const nowMs = performance.now();
    const rests = (name: string): boolean => (this.#healths.get(name)?.restsUntilMs ?? 0) > nowMs;
    const members = this.#settings.members().filter(({ name }) => !(this.#slow.has(name) && rests(name)));
    const names = members.map(({ name }) => name);
    const next = chooseNext(names, tried, { healths: this.#healths, nowMs });
    return members.find(({ name }) => name === next);
  }

  #praise(name: string): void {
    this.#healths = afterSuccess(this.#healths, name);
    this.#slow.delete(name);
  }

  #blame(name: string, fault: unknown): void {
    this.#healths = afterFailure(this.#healths, name, performance.now());
    if (fault instanceof Late) this.#slow.add(name);
    else this.#slow.delete(name);
  }
}

/** A voice took too long. */
class Late extends Error {
  override readonly name = 'Late';
}

/**
 * How long a sound may be waited for: all voices of a clause have one wait, and each sound begins it anew. It counts from when the sound
 * is needed, for a voice may let others pass until then.
 */
class Wait {
  /** Others would speak, too. */
  isShared = false;
  readonly #ms: number;
  #silentFromMs: number;

  constructor(ms: number, neededInMs = 0) {
    this.#ms = ms;
    this.#silentFromMs = performance.now() + neededInMs;
  }

  get leftMs(): number {
    const leftMs = Math.max(0, this.#silentFromMs + this.#ms - performance.now());
    return this.isShared ? leftMs * ownShare : leftMs;
  }

  again({ pcm }: Sound): void {
    this.#silentFromMs =
      Math.max(this.#silentFromMs, performance.now()) + durationMs(pcm.length, loudspeakerRate);
  }
}

/** Throws `Late` when the voice is silent for too long while somebody waits for it. */
async function* inTime(
  voice: Voice,
  { clause, wait }: { clause: Clause; wait: Wait },
  signal: AbortSignal,
): AsyncGenerator<Sound, void> {
  const watchdog = new Watchdog();
  const within = AbortSignal.any([signal, watchdog.signal]);
  watchdog.begin(wait.leftMs);
  try {
    for await (const sound of untilStopped(voice.speak(clause, within), within)) {
      watchdog.end();
      yield sound;
      wait.again(sound);
      watchdog.begin(wait.leftMs);
    }
  } catch (fault) {
    throw watchdog.signal.aborted ? new Late('a voice was silent for too long', { cause: fault }) : fault;
  } finally {
    watchdog.end();
  }
}
