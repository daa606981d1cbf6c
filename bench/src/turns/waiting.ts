import type { Transcript } from '@lobby/gateway/recognition/recogniser';
import { Patience } from '@lobby/gateway/turn/patience';
import type { Language } from '@lobby/shared/protocol/language';

/** A place where a voice falls silent, and what its words sounded like up to there. */
export interface Silence {
  language: Language;
  heard: Transcript;
}

/** A silence after which the voice goes on. */
export interface Pause extends Silence {
  /** The chance (0..1) that it lasts longer than so many milliseconds; of a pause that was recorded it is 0 or 1. */
  outlasts: (ms: number) => number;
}

/** The gateway's waits, each `scale` times as long. */
export interface Waiting {
  scale: number;
  /** From the last sound to when the words are known; 0 leaves the recogniser's time out. */
  wordsKnownMs: number;
}

/** The silence after which the gateway takes the turn of a visitor it knows nothing of as over, in milliseconds. */
export function waitAt({ language, heard }: Silence, { scale, wordsKnownMs }: Waiting): number {
  const patience = new Patience();
  const withoutWordsMs = scale * patience.silenceThatEnds(undefined, language);
  if (withoutWordsMs <= wordsKnownMs) return withoutWordsMs;
  return Math.max(wordsKnownMs, scale * patience.silenceThatEnds(heard, language));
}

/** The waits at which a finished turn is taken as over after `allowedMs` on average, found by halving. */
export function waitingFor(allowedMs: number, ends: readonly Silence[], wordsKnownMs: number): Waiting {
  let [tooShort, longEnough] = [0, 8];
  for (let round = 0; round < 40; round++) {
    const scale = (tooShort + longEnough) / 2;
    if (meanWait(ends, { scale, wordsKnownMs }) < allowedMs) tooShort = scale;
    else longEnough = scale;
  }
  return { scale: tooShort, wordsKnownMs };
}

export function meanWait(ends: readonly Silence[], waiting: Waiting): number {
  return mean(ends.map((end) => waitAt(end, waiting)));
}

/** The share of pauses at which the turn is taken as over before the voice goes on. */
export function cutOffShare(pauses: readonly Pause[], waitOf: (pause: Pause) => number): number {
  return mean(pauses.map((pause) => pause.outlasts(waitOf(pause))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
