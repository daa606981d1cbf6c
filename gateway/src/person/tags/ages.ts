import type { Language } from '@lobby/shared/protocol/language';

/** Years of age that somebody speaks of: their own, and those of a child they have with them. */
export interface Ages {
  own?: number;
  companion?: number;
}

const numeral: Record<Language, string> = {
  zh: '(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]|\\d{1,3})',
  en: '(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|\\w+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)',
};

/** Years, and not months, minutes or a place in a queue; of now, and neither of back then nor of somebody who is so old. */
const patterns: Record<Language, { own: RegExp; companion: RegExp }> = {
  zh: {
    own: new RegExp(
      `我(?:(?:今年|现在|都|已经|快|才|刚|马上|也|就|有|满|是)*(${numeral.zh})[多几来]?(?:周岁|岁)(?!的|就|时|那|开始|起|以|生)|(?:今年|都|已经|快)+(${numeral.zh})[多几来]?了?(?=$|[，。！!]))`,
      'u',
    ),
    companion: new RegExp(
      `(?:孩子|宝宝|娃娃?|儿子|女儿|孙子|孙女)(?:今年|才|刚|快|已经|现在)*(${numeral.zh})(?:周岁|岁)`,
      'u',
    ),
  },
  en: {
    own: new RegExp(
      `\\bi(?:'m| am)(?: only| just| already| almost| nearly| over)? (${numeral.en})(?: years? old| years of age)?(?=\\s*(?:$|[,.!?;]|and\\b|but\\b|so\\b))`,
      'iu',
    ),
    companion: new RegExp(
      `\\bmy (?:baby|child|kid|son|daughter|grandson|granddaughter)(?:'s| is)(?: only| just)? (${numeral.en})(?: years? old)?(?=\\s*(?:$|[,.!?;]|and\\b|but\\b|so\\b))`,
      'iu',
    ),
  },
};

export function agesIn(text: string, language: Language): Ages {
  const { own, companion } = patterns[language];
  const [mine, theirs] = [own, companion].map((pattern) => {
    const [, first, second] = pattern.exec(text) ?? [];
    const written = first ?? second;
    return written === undefined ? undefined : valueOf(written);
  });
  return { ...(mine !== undefined && { own: mine }), ...(theirs !== undefined && { companion: theirs }) };
}

const digits = '零一二三四五六七八九';
const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function valueOf(written: string): number | undefined {
  if (/^\d+$/u.test(written)) return Number(written);
  if (/^[a-z]/iu.test(written)) return ofWords(written.toLowerCase());
  const [before = '', after] = written.split('十');
  const sign = (text: string): number => digits.indexOf(text.replace('两', '二'));
  if (after === undefined) return sign(before);
  return (before === '' ? 1 : sign(before)) * 10 + (after === '' ? 0 : sign(after));
}

function ofWords(written: string): number | undefined {
  const [first = '', second = 'zero'] = written.split(/[- ]/u);
  const value = tens.includes(first)
    ? tens.indexOf(first) * 10 + words.indexOf(second)
    : words.indexOf(first);
  return value < 0 ? undefined : value;
}
