import { accentless, tonelessSyllables } from '../../pronunciation/mandarin/heard-alike.ts';
import type { Rewrite } from '../rewritten.ts';
import { type HotWords, binding, wordsOf } from './hot-words.ts';

/** Two syllables have too many homophones to forgive an accent as well, or to be looked for within a sentence. */
const forgiving = { characters: 3 } as const;
const shortAnswer = { characters: 4 } as const;
const longestPhrase = 16;

/** How a question or a wish ends: 手机号吗 is no 手机号码. */
const particle = /[吗呢吧啊嘛么了的]$/u;

/**
 * Puts a venue's own words in the place of others that sound the same, tones aside: mishearing Mandarin mostly yields other
 * characters of the same sound. Only runs of whole words are replaced, never a word of the dictionary by itself.
 */
export function homophoneCorrector({ words, phrases }: HotWords): Rewrite {
  const known = new Set([...words, ...phrases]);
  const bySound = new Map<string, string>();
  for (const phrase of [...phrases, ...words])
    if (/^\p{Script=Han}{2,}$/u.test(phrase)) bySound.set(soundOf(phrase), phrase);
  const correct = (run: readonly string[]): string | undefined => {
    const heard = run.join('');
    if (run.length < 2 || known.has(heard)) return undefined;
    const better = bySound.get(soundOf(heard));
    return better !== undefined && particle.test(heard) && !particle.test(better) ? undefined : better;
  };
  return (text, language) => {
    if (language !== 'zh') return text;
    const isShort = (text.match(/\p{Script=Han}/gu) ?? []).length <= shortAnswer.characters;
    return replaceRuns(text, (run) => (isReplaceable(run.join(''), isShort) ? correct(run) : undefined));
  };
}

function isReplaceable(heard: string, isShort: boolean): boolean {
  if (heard.length > longestPhrase) return false;
  return heard.length >= forgiving.characters || (isShort && !binding.test(heard));
}

/** How a text sounds without tones; longer ones also without the differences that southern accents do not make. */
function soundOf(text: string): string {
  const syllables = tonelessSyllables(text);
  return (syllables.length < forgiving.characters ? syllables : syllables.map(accentless)).join(' ');
}

/** Goes through the words of a text and replaces the longest run that has something to be replaced by. */
function replaceRuns(text: string, correct: (run: readonly string[]) => string | undefined): string {
  return text.replace(/\p{Script=Han}+/gu, (stretch) => {
    const words = wordsOf(stretch);
    const written: string[] = [];
    for (let at = 0; at < words.length;) {
      const { better, length } = longestFrom(words.slice(at), correct);
      written.push(better ?? words[at] ?? '');
      at += length;
    }
    return written.join('');
  });
}

function longestFrom(
  words: readonly string[],
  correct: (run: readonly string[]) => string | undefined,
): { better: string | undefined; length: number } {
  for (let length = Math.min(words.length, longestPhrase); length > 1; length--) {
    const better = correct(words.slice(0, length));
    if (better !== undefined) return { better, length };
  }
  return { better: undefined, length: 1 };
}
