import type { Bilingual } from '@lobby/shared/protocol/language';
import type { Clause } from '../synthesis/voice.ts';
import type { BrokenPart } from './turn-step.ts';

/** What the avatar says when one of its parts broke, so that a visitor never meets silence. */
export const apologies: Record<BrokenPart, Bilingual> = {
  hearing: { zh: '对不起，我没有听清，请再说一遍。', en: 'Sorry, I did not hear that. Please say it again.' },
  answer: {
    zh: '对不起，我现在答不上来，请再问一次。',
    en: 'Sorry, I cannot answer just now. Please ask again.',
  },
  speaking: { zh: '对不起，刚才声音断了一下。', en: 'Sorry, my voice broke off.' },
};

/** Every apology as a clause, to be made ready before it is needed: a voice that just died cannot make one. */
export const apologyClauses: Clause[] = Object.values(apologies).flatMap(({ zh, en }): Clause[] => [
  { text: zh, language: 'zh' },
  { text: en, language: 'en' },
]);
