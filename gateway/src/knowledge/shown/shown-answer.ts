import type { Language } from '@lobby/shared/protocol/language';
import type { Shown } from '@lobby/shared/protocol/shown';
import { qrCode } from '../../codes/qr-code.ts';
import type { Entry } from '../entry.ts';
import { plainWords } from './plain-words.ts';
import { readShown } from './read-shown.ts';

/** What there is to see of an answer besides its captions; undefined where the captions are all of it. */
export function shownAnswer(
  { answer, spoken, source }: Pick<Entry, 'answer' | 'spoken' | 'source'>,
  language: Language,
): Shown | undefined {
  const blocks = readShown(answer[language]);
  const plain = blocks.every(({ type }) => type === 'paragraph');
  if (plain && source === undefined && plainWords(blocks, language) === spoken[language]) return undefined;
  if (source === undefined) return { blocks };
  const { page, url } = source;
  const title = source.title[language];
  const code = { type: 'code' as const, rows: url === undefined ? [] : qrCode(url), caption: title };
  return {
    blocks: url === undefined ? blocks : [...blocks, code],
    source: { title, ...(page !== undefined && { page }) },
  };
}
