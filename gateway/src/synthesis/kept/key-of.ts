import { inFull } from '@lobby/shared/speech/manner';
import type { Clause } from '../voice.ts';

/** What tells the sound of one clause from that of another: its words, their language, and all of its manner. */
export function keyOf({ text, language, manner = {} }: Clause): string {
  const { speaker = '', rate, pitch, volume } = inFull(manner);
  return JSON.stringify([language, text, speaker, rate, pitch, volume]);
}
