import { EngineFailed } from '../../engines/engine.ts';
import { afterFailure, afterSuccess, chooseNext, type Healths } from '../../engines/fallback/choice.ts';
import type { Log } from '../../journal/log.ts';
import type { Speller } from '../../pronunciation/speller.ts';
import { TooSilent } from '../too-silent.ts';
import { type Clause, longestClause, type Sound, type Voice } from '../voice.ts';
import { GivenSound } from './given-sound.ts';
import { restOfClause } from './rest-of-clause.ts';
import { type Allowance, inTime, Wait } from './wait.ts';

/** One of several voices, in the order in which they are wanted. The name stands in the journal. */
export interface Member {
  name: string;
  voice: Voice;
}

export interface FallbackSettings {
  /** Who works just now, the most wanted first; asked anew for each clause, for some may still be loading. */
  members: () => readonly Member[];
  speller?: Speller;
}

/** Who was waited for no longer than this has not shown to be slow. */
const slowAfterMs = 1_000;

/**
 * Voices that take over from each other when one fails or is slow, in the middle of a clause from the next word on, so that nothing is
 * said twice. How long they may take together is told with the clause; the last one is waited for until it is stopped as `TooSilent`.
 * One that was slow is not waited for while it rests, but asked ahead of need: the kiosk has a voice of its own.
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
    const wait = new Wait(clause);
    let member = this.#next(tried, wait);
    for (let rest: Clause | undefined = clause; rest !== undefined;) {
      if (member === undefined) throw new EngineFailed('voice', new Error('no voice is there'));
      const { name, voice } = member;
      const left = rest;
      tried.add(name);
      try {
        const leftMs = (): number => wait.leftMs(this.#allowance(name, tried, wait));
        for await (const sound of inTime((stop) => voice.speak(left, stop), { wait, leftMs }, signal)) {
          this.#slow.delete(name);
          yield given.add(sound);
        }
        this.#healths = afterSuccess(this.#healths, name);
        return;
      } catch (fault) {
        if (!signal.aborted || fault instanceof TooSilent) this.#blame(name, fault, wait);
        signal.throwIfAborted();
        member = this.#next(tried, wait);
        if (member === undefined) throw fault;
        this.#log.warn({ voice: name, err: fault, next: member.name }, 'a voice failed; another goes on');
        rest = restOfClause(rest, given.share, this.#settings.speller);
        given.giveOver();
      }
    }
  }

  #next(tried: ReadonlySet<string>, wait: Wait): Member | undefined {
    const members = this.#settings.members().filter(({ name }) => wait.silentMs < 0 || !this.#rests(name));
    const names = members.map(({ name }) => name);
    const next = chooseNext(names, tried, { healths: this.#healths, nowMs: performance.now() });
    return members.find(({ name }) => name === next);
  }

  #allowance(name: string, tried: ReadonlySet<string>, wait: Wait): Allowance {
    if (this.#rests(name)) return 'nothing';
    return this.#next(tried, wait) === undefined ? 'all' : 'share';
  }

  #rests(name: string): boolean {
    return this.#slow.has(name) && (this.#healths.get(name)?.restsUntilMs ?? 0) > performance.now();
  }

  #blame(name: string, fault: unknown, { silentMs }: Wait): void {
    if (!(fault instanceof TooSilent)) this.#slow.delete(name);
    else if (silentMs < slowAfterMs) return;
    else this.#slow.add(name);
    this.#healths = afterFailure(this.#healths, name, performance.now());
  }
}
