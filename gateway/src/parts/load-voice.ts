import type { Log } from '../journal/log.ts';
import type { Speller } from '../pronunciation/speller.ts';
import { createFallbackVoice } from '../synthesis/fallback/fallback-voice.ts';
import type { Voice } from '../synthesis/voice.ts';
import { loadSeveral, type ToLoad } from './load-several.ts';
import type { Load } from './parts.ts';

export interface VoicePlan {
  /** The most wanted first. */
  wanted: readonly ToLoad<Voice>[];
  speller: Speller;
  /** What the operator is told to type when there is no voice at all. */
  command: string;
}

/** Voices that are asked in order, of which each goes on where those before it fail. */
export function loadVoice({ wanted, speller, command }: VoicePlan, log: Log): Load<Voice> {
  const missing = 'a voice cannot be had; the others speak';
  return loadSeveral({ wanted, command, missing, join }, log);

  function join(working: () => readonly { name: string; part: Voice }[]): Voice {
    const members = () => working().map(({ name, part }) => ({ name, voice: part }));
    return createFallbackVoice({ members, speller }, log);
  }
}
