/** 1 to 4; 0 is the neutral tone. */
export type Tone = number;

/** One Han character as it is said. */
export interface Syllable {
  character: string;
  /** Pinyin without its tone, ü written v. */
  sound: string;
  tone: Tone;
  /** Said with the r of 儿 at its end, which then is no syllable of its own. */
  erhua?: boolean;
}

/** Syllables that belong together: sandhi happens within a word first. */
export type Word = Syllable[];

/** Reads numbered pinyin such as `zhuan3`; tone 5 and no tone are neutral. */
export function toSyllable(character: string, pinyin: string): Syllable {
  const tone = Number(/[1-4]$/.exec(pinyin)?.[0] ?? 0);
  return { character, sound: pinyin.replace(/\d$/, ''), tone };
}
