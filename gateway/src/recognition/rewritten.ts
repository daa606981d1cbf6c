import type { Language } from '@lobby/shared/protocol/language';
import type { Recogniser } from './recogniser.ts';

/** Writes a text that was heard as it shall be read and answered. */
export type Rewrite = (text: string, language: Language) => string;

/** Ears whose texts, stable and final, are rewritten in turn; what may still change is passed on as it is. */
export function rewritten(recogniser: Recogniser, rewrites: readonly Rewrite[]): Recogniser {
  return {
    async *transcribe(speech, signal) {
      for await (const transcript of recogniser.transcribe(speech, signal)) {
        const { type, text, language } = transcript;
        if (type === 'partial' || text === '') yield transcript;
        else
          yield { ...transcript, text: rewrites.reduce((known, rewrite) => rewrite(known, language), text) };
      }
    },
  };
}
