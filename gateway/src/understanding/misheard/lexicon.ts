import { accentless, tonelessSyllables } from '../../pronunciation/mandarin/heard-alike.ts';
import {
  FeatureNumbering,
  type FeatureTable,
  findColumn,
  hashOf,
  noColumn,
} from '../classifier/feature-table.ts';

/** The words a knowledge is written in, as plain arrays, so that they go to another thread without being copied. */
export interface Lexicon {
  /** All words, one after another, and where each begins; syllables stand at the same places, by their number in `syllables`. */
  text: string;
  starts: Uint32Array;
  sounds: Uint16Array;
  syllables: readonly string[];
  words: FeatureTable;
  /** Words by their sound without accents. */
  bySound: FeatureTable;
  alikeStarts: Uint32Array;
  alike: Uint32Array;
  longest: number;
}

/** Runs of characters that may be a word the dictionary does not have. */
const run = { shortest: 2, longest: 4, timesAtLeast: 2 } as const;

/** Collects the words of all wordings, and the runs of characters that come up in more than one of them. */
export function collectLexicon(
  wordings: readonly string[],
  wordsOf: (text: string) => readonly string[],
): Lexicon {
  const words = knownWords(wordings, wordsOf);
  const wordNumbers = new FeatureNumbering();
  const soundNumbers = new FeatureNumbering();
  const alike: number[][] = [];
  const syllables = new Map<string, number>();
  const sounds: number[] = [];
  const starts = new Uint32Array(words.length + 1);
  for (const [place, word] of words.entries()) {
    const heard = tonelessSyllables(word);
    wordNumbers.columnOf(hashOf('word', word));
    (alike[soundNumbers.columnOf(hashOf('sound', soundOf(heard)))] ??= []).push(place);
    for (const syllable of heard) {
      if (!syllables.has(syllable)) syllables.set(syllable, syllables.size);
      sounds.push(syllables.get(syllable) ?? 0);
    }
    starts[place + 1] = sounds.length;
  }
  return {
    text: words.join(''),
    starts,
    sounds: Uint16Array.from(sounds),
    syllables: [...syllables.keys()],
    words: wordNumbers.table,
    bySound: soundNumbers.table,
    alikeStarts: startsOf(alike),
    alike: Uint32Array.from(alike.flat()),
    longest: words.reduce((longest, word) => Math.max(longest, word.length), 0),
  };
}

export function isKnownWord(text: string, { words }: Lexicon): boolean {
  return findColumn(words, hashOf('word', text)) !== noColumn;
}

/** The places of the words that sound the same, accents aside. */
export function soundingAlike(syllables: readonly string[], lexicon: Lexicon): Uint32Array {
  const group = findColumn(lexicon.bySound, hashOf('sound', soundOf(syllables)));
  if (group === noColumn) return new Uint32Array();
  return lexicon.alike.subarray(lexicon.alikeStarts[group], lexicon.alikeStarts[group + 1]);
}

function soundOf(syllables: readonly string[]): string {
  return syllables.map(accentless).join(' ');
}

function knownWords(wordings: readonly string[], wordsOf: (text: string) => readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const wording of wordings)
    for (const found of new Set(runsIn(wording))) times.set(found, (times.get(found) ?? 0) + 1);
  const words = new Set<string>();
  for (const wording of wordings)
    for (const word of wordsOf(wording)) if (/^\p{Script=Han}{2,}$/u.test(word)) words.add(word);
  for (const [found, count] of times) if (count >= run.timesAtLeast) words.add(found);
  // Characters beyond the basic plane are two units long, and hardly any question has one.
  return [...words].filter((word) => Array.from(word).length === word.length);
}

function runsIn(text: string): string[] {
  const found: string[] = [];
  for (const [stretch] of text.matchAll(/\p{Script=Han}+/gu))
    for (let size = run.shortest; size <= run.longest; size += 1)
      for (let start = 0; start + size <= stretch.length; start += 1)
        found.push(stretch.slice(start, start + size));
  return found;
}

function startsOf(lists: readonly (readonly number[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [place, list] of lists.entries()) starts[place + 1] = starts[place]! + list.length;
  return starts;
}
