import type { WordTime } from '../lip-sync/spread-over-words.ts';
import type { Clause } from './voice.ts';

/** Some 24 kHz sound of an engine that knows no mouth, and the times of words that became known with it, if it tells any. */
export interface PlainSound {
  pcm: Int16Array;
  words?: readonly WordTime[];
}

/** An engine that yields sound only and knows of a manner only speaker and rate; it keeps everything else of a voice's contract. */
export interface PlainVoice {
  speak(clause: Clause, signal: AbortSignal): AsyncIterable<PlainSound>;
}
