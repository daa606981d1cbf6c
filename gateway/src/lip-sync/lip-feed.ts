import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import type { Viseme } from '@lobby/shared/speech/viseme';
import { fallsSilentMs, levelDb } from './level.ts';
import { leadMs } from './to-visemes.ts';

/** Vowels of an even voice at -20 dBFS are about this loud; these, and louder ones, open the mouth whole. */
const fullDb = -18;
/** A vowel this loud opens it by `softest`; so does every softer one. */
const softDb = -32;
const softest = 0.6;
/** For a vowel that is not heard yet. */
const unheard = 0.9;
/** A speaker leans on a word now and then; on every one it would be hammering. */
const stressEveryMs = 600;
const stressDb = -24;

/**
 * Gives a clause's mouth shapes out with its sound, as it is made. All of them go with the first piece, so that a mouth never
 * waits for sound that is late; each piece repeats its own, once it is known how loud they are and which of them is stressed.
 */
export class LipFeed {
  #visemes: readonly Viseme[];
  #fromMs = 0;
  #stressedAtMs = -Infinity;

  constructor(visemes: readonly Viseme[]) {
    this.#visemes = visemes;
  }

  /** The shapes that go with the next piece of 24 kHz sound. */
  take(pcm: Int16Array): Viseme[] {
    const fromMs = this.#fromMs;
    this.#fromMs += durationMs(pcm.length, loudspeakerRate);
    const count = this.#visemes.findIndex((viseme) => middleMs(viseme) >= this.#fromMs);
    const mine = count < 0 ? this.#visemes : this.#visemes.slice(0, count);
    this.#visemes = this.#visemes.slice(mine.length);
    const heard = this.#stressLoudest(mine.map((viseme) => hear(viseme, pcm, fromMs)));
    return fromMs > 0 ? heard : [...heard, ...this.unheard()];
  }

  /** All shapes that are left, for sound that will not be seen here. */
  unheard(): Viseme[] {
    return this.#visemes.map(expect);
  }

  #stressLoudest(heard: readonly Heard[]): Viseme[] {
    const stressedAtMs = [this.#stressedAtMs];
    const stressed = new Set<Viseme>();
    for (const { viseme, db } of heard.toSorted((one, other) => other.db - one.db)) {
      if (viseme.stressed !== true || db < stressDb) continue;
      if (stressedAtMs.some((atMs) => Math.abs(atMs - viseme.startMs) < stressEveryMs)) continue;
      stressedAtMs.push(viseme.startMs);
      stressed.add(viseme);
    }
    this.#stressedAtMs = Math.max(...stressedAtMs);
    return heard.map(({ viseme }) => (stressed.has(viseme) ? viseme : withoutStress(viseme)));
  }
}

interface Heard {
  viseme: Viseme;
  db: number;
}

/** Where the sound of a shape is loudest. */
function middleMs({ startMs, endMs }: Viseme): number {
  return (startMs + endMs) / 2 + leadMs;
}

/** Engines count the pause after a clause as its last sound; the mouth need not stay open in it. */
function hear(viseme: Viseme, pcm: Int16Array, fromMs: number): Heard {
  const [startMs, endMs] = [viseme.startMs + leadMs - fromMs, viseme.endMs + leadMs - fromMs];
  const heardMs = fallsSilentMs(pcm, startMs, endMs);
  const db = levelDb(pcm, startMs, heardMs);
  const along = Math.min(1, Math.max(0, (db - softDb) / (fullDb - softDb)));
  const { shape } = viseme;
  const cut = shape === 'closed' ? viseme : { ...viseme, endMs: viseme.endMs - (endMs - heardMs) };
  return { viseme: sized(cut, softest + (1 - softest) * along), db };
}

/** What is still to be heard, as far as it is known. */
function expect(viseme: Viseme): Viseme {
  return withoutStress(sized(viseme, unheard));
}

/** A closure is a closure, however softly it is said. */
function sized(viseme: Viseme, size: number): Viseme {
  return viseme.shape === 'closed' ? viseme : { ...viseme, weight: viseme.weight * size };
}

function withoutStress({ shape, startMs, endMs, weight }: Viseme): Viseme {
  return { shape, startMs, endMs, weight };
}
