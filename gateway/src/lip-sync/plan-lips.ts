import { plainSpeller, type Said, type Speller } from '../pronunciation/speller.ts';
import type { Language } from '@lobby/shared/protocol/language';
import { inFull, type Manner } from '@lobby/shared/speech/manner';
import type { LipPlan } from '@lobby/shared/speech/lip-plan';
import { LipFeed } from './lip-feed.ts';
import { paced, type SoundPlan, planSymbols } from './plan-sounds.ts';
import { toVisemes } from './to-visemes.ts';

const segmenters: Record<Language, Intl.Segmenter> = {
  zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

/** A text and how it will be said. */
interface Clause extends Said {
  manner?: Manner;
}

/** Mouth shapes for a text that the kiosk's own voice will say. */
export function planLips({ text, language, manner = {} }: Clause, speller: Speller = plainSpeller): LipPlan {
  const { rate } = inFull(manner);
  const plan = (part: string): SoundPlan =>
    paced(planSymbols(speller.symbols({ text: part, language })), rate);
  const { sounds, lengthMs } = plan(text);
  const words = [...segmenters[language].segment(text)].filter(({ isWordLike }) => isWordLike === true);
  return {
    visemes: new LipFeed(toVisemes(sounds)).unheard(),
    lengthMs,
    words: words.map(({ index }) => ({
      character: index,
      atMs: plan(text.slice(0, index)).lengthMs,
    })),
  };
}
