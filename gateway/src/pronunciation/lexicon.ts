import type { Language } from '@lobby/shared/protocol/language';
import { arpabetSymbols, isArpabet } from './english/arpabet-symbols.ts';
import { pinyinSymbols } from './mandarin/pinyin-symbols.ts';

/** How a venue wants a word of its own said in one language: as another text, or sound by sound. */
export interface Saying {
  language: Language;
  /** As it stands in a text; capitals count. */
  written: string;
  kind: 'text' | 'pinyin' | 'arpabet';
  said: string;
}

export type Lexicon = readonly Saying[];

/** A stretch of text between sayings, or what one of them is made of. */
export type Cut = { text: string } | { symbols: string };

/** Cuts a text at the words a lexicon knows, the longest first; those that are said as another text become it. */
export function cutAtSayings(text: string, sayings: Lexicon): Cut[] {
  if (sayings.length === 0) return [{ text }];
  const known = new Map(sayings.map((saying) => [saying.written, saying]));
  const cuts: Cut[] = [];
  let from = 0;
  for (const { 0: written, index } of text.matchAll(patternOf(sayings))) {
    append(cuts, text.slice(from, index));
    const { kind, said } = known.get(written)!;
    if (kind === 'text') append(cuts, said);
    else cuts.push({ symbols: kind === 'pinyin' ? (pinyinSymbols(said) ?? '') : arpabetWords(said) });
    from = index + written.length;
  }
  append(cuts, text.slice(from));
  return cuts;
}

/** What is wrong with how a word is said, in words for the person who wrote it; undefined when nothing is. */
export function faultOf({ written, kind, said }: Omit<Saying, 'language'>): string | undefined {
  if (kind === 'arpabet')
    return isArpabet(said) ? undefined : 'should be ARPAbet, such as B IH1 N, with / between words';
  if (kind !== 'pinyin') return undefined;
  if (pinyinSymbols(said) === undefined)
    return 'should be pinyin with a tone number after each syllable, such as hang2';
  const characters = Array.from(written.replace(/(?<=.)儿/gu, '')).length;
  const syllables = said.trim().split(/\s+/).length;
  const isHan = /^\p{Script=Han}+$/u.test(written);
  if (!isHan || (syllables >= characters && syllables <= Array.from(written).length)) return undefined;
  return `has ${syllables} syllables for ${characters} characters`;
}

function append(cuts: Cut[], text: string): void {
  const last = cuts.at(-1);
  if (last !== undefined && 'text' in last) last.text += text;
  else if (text !== '') cuts.push({ text });
}

function arpabetWords(said: string): string {
  return said
    .split('/')
    .map((word) => arpabetSymbols(word.trim()))
    .join(' ');
}

/** Letters and digits belong to the word they stand in: a saying for "IT" is not for "ITEM". */
function patternOf(sayings: Lexicon): RegExp {
  const longestFirst = sayings.map(({ written }) => written).sort((one, other) => other.length - one.length);
  const letter = '[\\p{Script=Latin}\\p{N}]';
  const whole = longestFirst.map((written) => {
    const before = new RegExp(`^${letter}`, 'u').test(written) ? `(?<!${letter})` : '';
    const after = new RegExp(`${letter}$`, 'u').test(written) ? `(?!${letter})` : '';
    return `${before}${RegExp.escape(written)}${after}`;
  });
  return new RegExp(whole.join('|'), 'gu');
}
