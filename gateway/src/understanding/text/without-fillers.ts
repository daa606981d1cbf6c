import type { Language } from '@lobby/shared/protocol/language';

/** What people say around a question; longer ones first, because the first that fits is taken. */
const fillers: Record<Language, RegExp> = {
  zh: /我想问一下|我想问问|我想咨询一下|我想了解一下|想问一下|请问一下|问一下|麻烦问下|麻烦你|麻烦您|不好意思|那个|就是说|就是|然后|请问|你好|您好|嗯|呃|啊|呀|哦|噢|哎|呢|嘛|吧/gu,
  en: /\b(?:can you tell me|could you tell me|i would like to know|id like to know|i want to know|do you know|excuse me|hello|please|um|uh|er|erm|well|so|okay|ok)\b/gu,
};

/** Takes the small talk off a normalised question, unless nothing else is there. */
export function withoutFillers(text: string, language: Language): string {
  const bare = text.replaceAll(fillers[language], ' ').replaceAll(/ {2,}/g, ' ').trim();
  return bare === '' ? text : bare;
}
