import type { Language } from '@lobby/shared/protocol/language';

/** More words than these beside a value are about something else. */
const smallTalk = { zh: 3, en: 2 } as const satisfies Record<Language, number>;

/** Whether what is left of an utterance, when its values are taken out, is about something else. */
export function isAboutElse(rest: string, language: Language): boolean {
  return (rest.match(/\p{Script=Han}|[\p{L}\p{N}']+/gu) ?? []).length > smallTalk[language];
}
