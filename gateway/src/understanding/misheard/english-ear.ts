import { lookUpEnglish } from '../../pronunciation/english/dictionary.ts';
import { spell } from '../../pronunciation/english/letter-names.ts';
import { weakWords } from '../../pronunciation/english/own-words.ts';
import { pronounce } from '../../pronunciation/english/pronounce.ts';
import type { Ear } from './ear.ts';
import { keysOfSounds, leastLost, soundDistance, weakVowel } from './english-sounds.ts';

/** Two words beside each other are known as such when more than one wording has them. */
const timesAtLeast = 2;

/** Longer words are not said by their letters. */
const mostSpelled = 4;

/** What is heard for a piece may differ from it by at most so much of a sound for each of its sounds. */
const mostOfASound = 0.12;

/** English is misheard as other words, one for two and two for one, that differ by a sound or two. */
export const englishEar: Ear = {
  stretches: /[a-z]+(?:'[a-z]+)?(?: [a-z]+(?:'[a-z]+)?)*/gu,
  unitsOf: (stretch) => stretch.split(' '),
  joint: ' ',
  heardAsMore: 1,
  soundsOf: (words) => words.map(said),
  piecesOf,
  waysToSay: (piece) => {
    const words = piece.split(' ');
    const spelled = words.some(isSpelled)
      ? [words.flatMap((word) => (isSpelled(word) ? letters(word) : said(word)))]
      : [];
    return [words.flatMap(said), ...spelled];
  },
  keysOf: keysOfSounds,
  leastLost,
  costOf: (heard, known, most) => {
    const likely = mostOfASound * Math.max(heard.sounds.length, known.sounds.length);
    return soundDistance(heard.sounds, known.sounds, Math.min(most, likely));
  },
};

/** All words, and the pairs of neighbours that come up in more than one wording. */
function piecesOf(wordings: readonly string[]): Set<string> {
  const pieces = new Set<string>();
  const times = new Map<string, number>();
  for (const wording of wordings) {
    const stretches = [...wording.matchAll(englishEar.stretches)].map(([stretch]) => stretch.split(' '));
    for (const word of stretches.flat()) pieces.add(word);
    for (const pair of new Set(stretches.flatMap(pairsIn))) times.set(pair, (times.get(pair) ?? 0) + 1);
  }
  for (const [pair, count] of times) if (count >= timesAtLeast) pieces.add(pair);
  return pieces;
}

function pairsIn(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

/** The sounds of a word, without its stresses; what has none may be hardly heard. */
function said(word: string): string[] {
  return soundsIn(pronounce(word));
}

function letters(word: string): string[] {
  return soundsIn(spell(word));
}

function soundsIn(pronounced: readonly string[]): string[] {
  return pronounced.flatMap((each) =>
    each
      .replaceAll(/\b(?:AH|IH)0/g, weakVowel)
      .replaceAll(/\d/g, '')
      .split(' '),
  );
}

/** An abbreviation in small letters, as id and atm, is mostly said by its letters. */
function isSpelled(word: string): boolean {
  if (word.length < 2 || word.length > mostSpelled || weakWords.has(word)) return false;
  return word.length === 2 || lookUpEnglish(word) === undefined;
}
