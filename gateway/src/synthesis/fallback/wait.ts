import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { untilStopped } from '../../engines/until-stopped.ts';
import { Watchdog } from '../../engines/watchdog.ts';
import { TooSilent } from '../too-silent.ts';
import type { Clause, Sound } from '../voice.ts';

/** What a voice may take of a wait: nothing of it, a share because others would speak too, or all that whoever asked can bear. */
export type Allowance = 'nothing' | 'share' | 'all';

const share = 0.6;

/**
 * How long somebody waits for the next sound of a clause, whoever makes it: it counts from when the sound is needed, for a voice may let
 * others pass until then, and each sound begins it anew.
 */
export class Wait {
  readonly #patienceMs: number;
  #neededAtMs: number;

  constructor({ neededInMs = 0, patienceMs = Infinity }: Clause) {
    this.#patienceMs = patienceMs;
    this.#neededAtMs = performance.now() + neededInMs;
  }

  /** How long it has been silent by now; negative while the sound is not needed yet. */
  get silentMs(): number {
    return performance.now() - this.#neededAtMs;
  }

  /** How long the next sound may take from now on. */
  leftMs(allowance: Allowance): number {
    if (allowance === 'all') return Infinity;
    const leftMs = allowance === 'share' ? (this.#patienceMs - this.silentMs) * share : -this.silentMs;
    return Math.max(0, leftMs);
  }

  again({ pcm }: Sound): void {
    const fromMs = Math.max(this.#neededAtMs, performance.now());
    this.#neededAtMs = fromMs + durationMs(pcm.length, loudspeakerRate);
  }
}

/** Passes on sounds, each of which may take as long as `leftMs` says by then; throws `TooSilent` when one takes longer. */
export async function* inTime(
  speak: (signal: AbortSignal) => AsyncIterable<Sound>,
  { wait, leftMs }: { wait: Wait; leftMs: () => number },
  signal: AbortSignal,
): AsyncGenerator<Sound, void> {
  const watchdog = new Watchdog();
  const within = AbortSignal.any([signal, watchdog.signal]);
  watchdog.begin(leftMs());
  try {
    for await (const sound of untilStopped(speak(within), within)) {
      watchdog.end();
      yield sound;
      wait.again(sound);
      watchdog.begin(leftMs());
    }
  } catch (fault) {
    throw watchdog.signal.aborted ? new TooSilent() : fault;
  } finally {
    watchdog.end();
  }
}
