import type { Log } from '../journal/log.ts';
import { createFallbackRecogniser } from '../recognition/fallback/fallback-recogniser.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { type Rewrite, rewritten } from '../recognition/rewritten.ts';
import { loadSeveral, type ToLoad } from './load-several.ts';
import type { Load } from './parts.ts';

/** One pair of ears of a chain. */
export type EarsToLoad = ToLoad<Recogniser>;

export interface EarsPlan {
  /** The most wanted first. */
  wanted: readonly EarsToLoad[];
  /** What becomes of a text before it is read and answered. */
  rewrites: readonly Rewrite[];
  /** What the operator is told to type when there are no ears at all. */
  command: string;
}

/** Ears that are asked in order, of which each hears what those before it fail to. */
export function loadEars({ wanted, rewrites, command }: EarsPlan, log: Log): Load<Recogniser> {
  const missing = 'ears cannot be had; the others hear';
  return loadSeveral({ wanted, command, missing, join }, log);

  function join(working: () => readonly { name: string; part: Recogniser }[]): Recogniser {
    const members = () => working().map(({ name, part }) => ({ name, recogniser: part }));
    return rewritten(createFallbackRecogniser({ members }, log), rewrites);
  }
}
