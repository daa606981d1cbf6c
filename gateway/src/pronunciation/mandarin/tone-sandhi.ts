import type { Syllable, Tone, Word } from './syllable.ts';

/**
 * Changes tones as speech does: 一 and 不 by what follows them, and a third tone before another, first within each word,
 * then before a word of one syllable, which leans on the word before it, and in one. (Chao, A Grammar of Spoken Chinese, 1.3.)
 */
export function applySandhi(words: readonly Word[]): Word[] {
  const flat = words.flat();
  const lexical = new Set(words.filter(endsInOne).map((word) => word.at(-1)));
  const changed = flat.map((syllable, at) => ({
    ...syllable,
    tone: lexical.has(syllable) ? syllable.tone : toneOfYiOrBu(flat, at),
  }));
  const cut = regroup(changed, words);
  for (const word of cut) changeThirdsWithin(word);
  changeThirdsBetween(cut);
  return cut;
}

function regroup(syllables: readonly Syllable[], words: readonly Word[]): Word[] {
  let from = 0;
  return words.map(({ length }) => syllables.slice(from, (from += length)));
}

/** 统一 and 唯一 end with the number itself, which is said as it is; 另一 and 每一 count what follows. */
function endsInOne(word: Word): boolean {
  return (
    word.at(-1)?.character === '一' && /[统唯之单专逐如合划归择其不]/u.test(word.at(-2)?.character ?? '')
  );
}

const digitOrUnit = /[零一二三四五六七八九十百千万亿点幺两]/u;
const orderBefore = /[第初周期十百千万零点]/u;
const orderAfter = /^(?:[号楼层月年班级等幢栋区零二三四五六七八九幺]|点[零一二三四五六七八九])/u;

function toneOfYiOrBu(syllables: readonly Syllable[], at: number): Tone {
  const { character, tone } = syllables[at]!;
  if (tone === 0 || (character !== '一' && character !== '不')) return tone;
  const before = syllables[at - 1];
  const after = syllables[at + 1];
  if (after === undefined) return tone;
  if (before !== undefined && before.character === after.character && !digitOrUnit.test(after.character))
    return 0;
  if (character === '不') return after.tone === 4 ? 2 : tone;
  if (orderAfter.test(`${after.character}${syllables[at + 2]?.character ?? ''}`)) return tone;
  if (before !== undefined && orderBefore.test(before.character) && !/[百千万亿]/u.test(after.character))
    return tone;
  return after.tone === 4 || countsThings(after) ? 2 : 4;
}

/** 个 is neutral, yet changes 一 as the fourth tone it was. */
function countsThings({ character, tone }: Syllable): boolean {
  return character === '个' && tone === 0;
}

function changeThirdsWithin(word: Word): void {
  word.forEach((syllable, at) => {
    if (syllable.tone === 3 && word[at + 1]?.tone === 3) syllable.tone = 2;
  });
}

/** From the right, so that the tone which follows is the one that will be said. */
function changeThirdsBetween(words: readonly Word[]): void {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const last = words[at]!.at(-1);
    const next = words[at + 1]!;
    const leans = words[at]!.length === 1 || next.length === 1;
    if (leans && last?.tone === 3 && next[0]?.tone === 3) last.tone = 2;
  }
}
