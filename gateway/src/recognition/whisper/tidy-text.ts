import type { Language } from '@lobby/shared/protocol/language';
import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

const fullWidth: Record<string, string> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
  '.': '。',
};

/**
 * A transcript as people write: Whisper mixes traditional characters into Mandarin, sets half-width marks between Chinese
 * characters, and spaces after them. Marks inside numbers, times and English stay as they are.
 */
export function tidyText(text: string, language: Language): string {
  const trimmed = text.trim();
  if (language === 'en') return trimmed;
  return toSimplified(trimmed)
    .replace(/(?<=\p{Script=Han}) *[,?!:;.] *|[,?!:;.] *(?=\p{Script=Han})/gu, widen)
    .replace(/(?<=[\p{Script=Han}，。？！：；]) +(?=\p{Script=Han})/gu, '');
}

function widen(mark: string): string {
  return fullWidth[mark.trim()] ?? mark;
}
