import type { Bilingual, Language } from '@lobby/shared/protocol/language';

/** What comes before the name when people call somebody, and after it when they call out. */
const calls: Record<Language, (name: string) => RegExp> = {
  zh: (name) => new RegExp(`^(?:(?:你好|您好|嗨|嘿|喂|请问)?${name}){1,3}(?:你好|您好|啊|呀)?`, 'u'),
  en: (name) => new RegExp(`^(?:(?:hello|hi|hey|excuse me|ok|okay) )?${name}\\b`, 'iu'),
};

/**
 * What is left of words after the avatar was called by name: empty when they were nothing but a call, undefined when nobody
 * was called and the words are none of ours.
 */
export function afterWakeWord(text: string, language: Language, name: Bilingual): string | undefined {
  const words = text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const spoken = language === 'zh' ? words.replace(/ /g, '') : words;
  const called = calls[language](escape(name[language])).exec(spoken)?.[0];
  return called === undefined ? undefined : spoken.slice(called.length).trim();
}

function escape(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
