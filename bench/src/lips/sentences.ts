import type { Language } from '@lobby/shared/protocol/language';
import { englishSentences } from './sentences-en.ts';
import { mandarinSentences } from './sentences-zh.ts';

/** A sentence and the speaker who says it. */
export interface Sentence {
  text: string;
  language: Language;
  voice: string;
}

/** A hundred sentences of each language, said by the voices that the product speaks with. */
export const sentences: readonly Sentence[] = [
  ...mandarinSentences.map((text): Sentence => ({ text, language: 'zh', voice: 'zf_xiaoxiao' })),
  ...englishSentences.map((text): Sentence => ({ text, language: 'en', voice: 'af_heart' })),
];
