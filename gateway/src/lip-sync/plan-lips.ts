import { say } from '@lobby/spoken-text/say';
import type { Language } from '@lobby/shared/protocol/language';
import type { LipPlan } from '@lobby/shared/speech/lip-plan';
import { LipFeed } from './lip-feed.ts';
import { planSounds } from './plan-sounds.ts';
import { toVisemes } from './to-visemes.ts';

const segmenters: Record<Language, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** Mouth shapes for a text that the kiosk's own voice will say. */
export function planLips({ text, language }: { text: string; language: Language }): LipPlan {
  const { sounds, lengthMs } = planSounds(say(text, language));
  const words = [...segmenters[language].segment(text)].filter(({ isWordLike }) => isWordLike === true);
  return {
    visemes: new LipFeed(toVisemes(sounds)).unheard(),
    lengthMs,
    words: words.map(({ index }) => ({
      character: index,
      atMs: planSounds(say(text.slice(0, index), language)).lengthMs,
    })),
  };
}
