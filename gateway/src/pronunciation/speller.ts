import type { Language } from '@lobby/shared/protocol/language';
import { say } from '@lobby/spoken-text/say';
import { cutAtSayings, type Lexicon } from './lexicon.ts';
import { joinSymbols, textSymbols } from './text-symbols.ts';

/** Some text and the language it is said in. */
export interface Said {
  text: string;
  language: Language;
}

/** Writes what is to be said in the words a person would say, and in their sounds. */
export interface Speller {
  /** For a voice that reads text: numbers in words, no markup, and no word of the venue that is said as another. */
  words: (said: Said) => string;
  /** For a voice and a mouth that know misaki's symbols. */
  symbols: (said: Said) => string;
}

/** Reads text as the venue's lexicon says, and everything else by the rules of its language. */
export function createSpeller(lexicon: Lexicon): Speller {
  const sayings = {
    zh: lexicon.filter(({ language }) => language === 'zh'),
    en: lexicon.filter(({ language }) => language === 'en'),
  };
  const texts = {
    zh: sayings.zh.filter(({ kind }) => kind === 'text'),
    en: sayings.en.filter(({ kind }) => kind === 'text'),
  };
  return {
    words: ({ text, language }) =>
      cutAtSayings(text, texts[language])
        .map((cut) => ('text' in cut ? say(cut.text, language) : ''))
        .join(''),
    symbols: ({ text, language }) =>
      joinSymbols(
        cutAtSayings(text, sayings[language]).map((cut) =>
          'text' in cut ? ` ${textSymbols(say(cut.text, language))} ` : ` ${cut.symbols} `,
        ),
      ),
  };
}

/** Knows no words of its own. */
export const plainSpeller = createSpeller([]);
