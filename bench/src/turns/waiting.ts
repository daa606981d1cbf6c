import type { Transcript } from '@lobby/gateway/recognition/recogniser';
import { completeness } from '@lobby/gateway/turn/completeness';
import type { Completeness } from '@lobby/gateway/turn/how-complete';
import { waits } from '@lobby/gateway/turn/patience';
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

/** What a wait goes by. */
export interface Witnesses {
  /** From the last sound to when the words are known; 0 leaves the recogniser's time out. */
  wordsKnownMs: number;
  /** The judgements of the words that count; any other is as good as none. */
  heeded: readonly Completeness[];
}

/** Every judgement that changes a wait. */
export const everyJudgement = ['finished', 'complete', 'hanging'] as const;

/** The gateway's waits, each `scale` times as long. */
export interface Waiting extends Witnesses {
  scale: number;
}

/** The silence after which the gateway takes the turn of a visitor it knows nothing of as over, in milliseconds. */
export function waitAt({ language, heard }: Silence, { scale, wordsKnownMs, heeded }: Waiting): number {
  const withoutWordsMs = scale * waits[language].unsure;
  if (withoutWordsMs <= wordsKnownMs) return withoutWordsMs;
  const judged = completeness(heard.text, heard.language);
  const known = heeded.includes(judged) ? judged : 'unsure';
  return Math.max(wordsKnownMs, scale * waits[heard.language][known]);
}

/** The waits at which a finished turn is taken as over after `allowedMs` on average, found by halving. */
export function waitingFor(allowedMs: number, ends: readonly Silence[], witnesses: Witnesses): Waiting {
  let [tooShort, longEnough] = [0, 8];
  for (let round = 0; round < 40; round++) {
    const scale = (tooShort + longEnough) / 2;
    if (meanWait(ends, { ...witnesses, scale }) < allowedMs) tooShort = scale;
    else longEnough = scale;
  }
  return { ...witnesses, scale: tooShort };
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
