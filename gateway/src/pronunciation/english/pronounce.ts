import { lookUpEnglish } from './dictionary.ts';
import { spell } from './letter-names.ts';
import { soundOut } from './letter-sounds.ts';
import { ownWords } from './own-words.ts';
import { pinyinName } from './pinyin-names.ts';

/**
 * How an English word is said, in ARPAbet; a word that is spelled gives one pronunciation a letter. Looked up in our own
 * words and the CMU dictionary, then without its ending, then as a Chinese name, else guessed by its letters.
 */
export function pronounce(word: string): string[] {
  if (isAcronym(word)) return spell(word);
  const known =
    mandarinOnly(word) ?? lookUp(word.toLowerCase()) ?? inflected(word.toLowerCase()) ?? pinyinName(word);
  if (known !== undefined) return [known];
  return /[aeiouy]/i.test(word) ? [soundOut(word)] : spell(word);
}

/** No English name begins like these, and the CMU dictionary reads them by their letters. */
function mandarinOnly(word: string): string | undefined {
  return /^(?:Zh|X[iu]|Qi)/.test(word) && !Object.hasOwn(ownWords, word.toLowerCase())
    ? pinyinName(word)
    : undefined;
}

/** Capitals of up to three letters, as ATM and ID, or that are no word; "PIN" and "PLEASE" are words. */
function isAcronym(word: string): boolean {
  if (word.length === 1) return word !== 'a';
  if (!/^[A-Z]{2,5}$/.test(word) || word.toLowerCase() in ownWords) return false;
  return word.length <= 3 || lookUp(word.toLowerCase()) === undefined;
}

function lookUp(word: string): string | undefined {
  if (Object.hasOwn(ownWords, word)) return ownWords[word];
  return lookUpEnglish(word);
}

const hissing = /(S|Z|SH|ZH|CH|JH)$/;
const voiceless = /(P|T|K|F|TH)$/;
const dental = /(T|D)$/;

/** A known word with an ending it is not listed with. */
function inflected(word: string): string | undefined {
  const [, stem = '', ending] = /^(.{2,}?)('s|s'|es|s|ed|ing)$/.exec(word) ?? [];
  if (ending === undefined) return undefined;
  const said = lookUp(stem) ?? lookUp(`${stem}e`) ?? lookUp(stem.replace(/(.)\1$/, '$1'));
  if (said === undefined) return undefined;
  if (ending === 'ing') return `${said} IH0 NG`;
  return `${said} ${ending === 'ed' ? pastSound(said) : pluralSound(said)}`;
}

function pastSound(said: string): string {
  if (dental.test(said)) return 'IH0 D';
  return voiceless.test(said) || /(S|SH|CH)$/.test(said) ? 'T' : 'D';
}

function pluralSound(said: string): string {
  if (hissing.test(said)) return 'IH0 Z';
  return voiceless.test(said) ? 'S' : 'Z';
}
