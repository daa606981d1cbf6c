import type { Language } from '@lobby/shared/protocol/language';

/** What Whisper's process needs to know. All are folders. */
export interface WhisperSettings {
  /** Our graphs, tokens and suppressed tokens. */
  graphs: string;
  /** Holds `model.bin`. */
  weights: string;
  /** Writable; holds the folded models, 144 MB that can be made again. */
  cache: string;
  /** Processor threads of one inference. */
  threads: number;
}

/** 16 kHz speech that is over, at most 29 s of it. */
export interface WhisperAsk {
  pcm: Int16Array;
  hint: Language;
}
