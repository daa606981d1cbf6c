import type { Language } from '../language.ts';
import type { Rule } from './rule.ts';
import { inOrder, rewriting } from './rewriting.ts';

const scheme = /\bhttps?:\/\//gi;
const address =
  /(?<![A-Za-z\d_.@])(?:[\w-]+@)?[A-Za-z\d-]*[A-Za-z][A-Za-z\d-]*(?:\.[A-Za-z\d-]+)*\.(?:com|cn|org|net|gov|edu|io)(?:\.[a-z]{2})?(?![\w.]*\w)/gi;
const dots: Record<Language, string> = { zh: ' 点 ', en: ' dot ' };

/** Web and mail addresses, their dots said; a voice would take them for the ends of sentences. */
export function sayAddresses(language: Language): Rule {
  return inOrder(
    rewriting(scheme, () => ''),
    rewriting(address, (_, written) => written.replaceAll('.', dots[language]).replace('@', ' at ')),
  );
}
