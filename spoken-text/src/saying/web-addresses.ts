import type { Language } from '../language.ts';
import { inOrder, rewriting } from '../rules/rewriting.ts';
import type { Rule } from '../rules/rule.ts';

const scheme = /\b(?:https?:\/\/|mailto:)/gi;
/** RFC 1035: labels of at most 63 signs, of which a name has few. */
const label = String.raw`[A-Za-z\d][A-Za-z\d-]{0,62}`;
const name = String.raw`(?:[\w+.-]{1,64}@)?(?:${label}\.){1,8}(?:com|cn|org|net|gov|edu|io|info)(?:\.[a-z]{2})?`;
const address = new RegExp(
  String.raw`(?<![\w.@-])(?<name>${name})(?![\w-]|\.\w)(?<path>(?:\/[\w-]{1,60}){1,4})?(?:[/?#][\w/?#=&%.+-]{0,2000})?`,
  'gi',
);
const words: Record<Language, { dot: string; slash: string }> = {
  zh: { dot: ' 点 ', slash: ' 斜杠 ' },
  en: { dot: ' dot ', slash: ' slash ' },
};

/** Web and mail addresses with their dots said, and without what follows a question mark: nobody could note it down. */
export function sayWebAddresses(language: Language): Rule {
  const { dot, slash } = words[language];
  return inOrder(
    rewriting(scheme, () => ''),
    rewriting(address, ({ name: host = '', path = '' }) =>
      `${host}${path}`.replaceAll('.', dot).replaceAll('/', slash).replace('@', ' at '),
    ),
  );
}
