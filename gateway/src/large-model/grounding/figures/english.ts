import { write } from '@lobby/spoken-text/write';
import { counted } from './counted.ts';
import { clock, type FigureRead } from './figure.ts';

/** An English text with its large numbers in figures. */
export function plainEnglish(text: string): string {
  return write(text, 'en')
    .replaceAll(/(?<=\d),(?=\d{3})/gu, '')
    .replaceAll(/\$\s*(\d+(?:\.\d+)?)/gu, '$1 dollars')
    .replaceAll(/\btwice\b/giu, '2 times')
    .replaceAll(ordinal, (said) => String(ordinals.indexOf(said.toLowerCase()) + 1))
    .replaceAll(smallWord, (said) => String(small.indexOf(said.toLowerCase()) + 1));
}

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinal = new RegExp(String.raw`\b(?:${ordinals.join('|')})\b(?= floor)`, 'giu');
const smallWord = new RegExp(String.raw`\b(?:${small.join('|')})\b`, 'giu');

/** Each reads what those before it left. */
export const englishPasses: readonly ((text: string) => FigureRead[])[] = [
  times,
  (text) => counted(text, { pattern: number, valueOf }),
];

/** With minutes, with what only times have, or with a preposition and nothing that is counted. */
const clocks = new RegExp(
  [
    String.raw`\b(\d{1,2})(?::(\d{2}))?\s*(?:[ap]\.?m\b\.?|o.?clock)`,
    String.raw`\b(\d{1,2}):(\d{2})\b`,
    String.raw`(?<=\b(?:at|until|till|by|from|before|after|since) )(1?\d)(?=\s*(?:[.,;!?]|$|(?:to|and|in|on|until|till)\b))`,
  ].join('|'),
  'giu',
);

function times(text: string): FigureRead[] {
  return [...text.matchAll(clocks)].map((match) => ({
    value: clock(Number(match[1] ?? match[3] ?? match[5]), Number(match[2] ?? match[4] ?? 0)),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const number = /\b\d+(?:\.\d+)?|\bhalf\b|\ban?(?= (?:day|week|month|year|hour|minute)\b)/giu;

function valueOf(said: string): string {
  const word = said.toLowerCase();
  if (word === 'half') return '0.5';
  return word.startsWith('a') ? '1' : String(Number(word));
}
