import type { Language } from '@lobby/shared/protocol/language';
import { boundOf } from './bound-of.ts';
import { chinesePasses, plainChinese } from './chinese.ts';
import { englishPasses, plainEnglish } from './english.ts';
import type { Figure, FigureRead } from './figure.ts';

/** The figures of a text, and the text without them. */
export interface FiguresRead {
  figures: Figure[];
  rest: string;
}

const languages = {
  zh: { plain: plainChinese, passes: chinesePasses },
  en: { plain: plainEnglish, passes: englishPasses },
} as const;

/**
 * Reads every figure, whichever way it is written: 五元, 5 元 and ￥5 are the same, 下午五点 is 17:00, and 十几块 is only itself. A
 * range counts at both ends.
 */
export function readFigures(text: string, language: Language): FiguresRead {
  const { plain, passes } = languages[language];
  const figures: Figure[] = [];
  let rest = plain(
    text
      .normalize('NFKC')
      .replaceAll(/(?<=\d),(?=\d{3})/gu, '')
      .replaceAll(/[¥￥]\s*(\d+(?:\.\d+)?\s*万?)/gu, '$1元'),
  );
  for (const pass of [codes, ...passes])
    for (const { value, start, end } of pass(rest)) {
      const bound = boundOf(rest.slice(0, start), rest.slice(end));
      figures.push(bound === undefined ? value : { ...value, bound });
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    }
  return { figures, rest };
}

/** Rooms, windows and trains go by a letter with a number. */
function codes(text: string): FigureRead[] {
  return [...text.matchAll(/(?<![A-Za-z])[A-Z]{1,2}-?\d+(?!\w)/gu)].map(({ 0: said, index }) => ({
    value: { value: said.replace('-', ''), kind: 'code' },
    start: index,
    end: index + said.length,
  }));
}
