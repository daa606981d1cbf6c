import { englishSymbols } from './english/english-symbols.ts';
import { mandarinSymbols } from './mandarin/mandarin-symbols.ts';

/** What Kokoro knows of punctuation. */
const marks: Record<string, string> = {
  '、': ',',
  '，': ',',
  '。': '.',
  '．': '.',
  '！': '!',
  '？': '?',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '《': '“',
  '》': '”',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '【': '“',
  '】': '”',
  '～': ',',
  '·': ' ',
  '-': ' ',
  '/': ' ',
};

const run = /(?<han>\p{Script=Han}+)|(?<latin>[A-Za-z][A-Za-z'’-]*(?: +[A-Za-z][A-Za-z'’-]*)*)|(?<rest>.)/gsu;

/** Spoken text, Mandarin, English or both mixed, to misaki's symbols. What cannot be said is left out. */
export function textSymbols(text: string): string {
  const pieces = [...text.matchAll(run)].map(({ groups = {} }) => {
    if (groups.han !== undefined) return ` ${mandarinSymbols(groups.han)} `;
    if (groups.latin !== undefined) return ` ${englishSymbols(groups.latin)} `;
    return markSymbols(groups.rest ?? '');
  });
  return joinSymbols(pieces);
}

/** Symbols of parts of a text as those of the whole; a mark is close to what it belongs to. */
export function joinSymbols(parts: readonly string[]): string {
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.!?:;”)])/g, '')
    .replace(/(?<=[“(]) /g, '')
    .trim();
}

/** A pause is a breath: a space follows it. */
function markSymbols(character: string): string {
  const mark = marks[character] ?? character;
  return /[,.!?:;”)]/.test(mark) ? `${mark} ` : mark;
}
