import type { Language } from '@lobby/shared/protocol/language';
import type { Lexicon } from '../../pronunciation/lexicon.ts';

/** What Kokoro's process needs to know. */
export interface KokoroSettings {
  /** The folder of our graphs, voices and symbols. */
  graphs: string;
  /** The folder that holds `kokoro-v1.0.int8.onnx`. */
  weights: string;
  /** Processor threads of one inference. */
  threads: number;
  /** Who speaks each language where no other is asked for: names of `voices.json`. */
  voices: Record<Language, string>;
  /** How words of the venue are said. */
  lexicon?: Lexicon;
}
