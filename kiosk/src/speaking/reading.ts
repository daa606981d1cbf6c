import type { Language } from '@lobby/shared/protocol/language';

/** An unhurried reading pace: about 5 Chinese characters or 15 letters a second, as subtitles keep it. */
const msPerCharacter: Record<Language, number> = { zh: 200, en: 66 };
const shortestMs = 800;

/** How long a person needs to read a clause, which is also about how long a voice takes to say it. */
export function readingMs(text: string, language: Language): number {
  return Math.max(shortestMs, Array.from(text).length * msPerCharacter[language]);
}
