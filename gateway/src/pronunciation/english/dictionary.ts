import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The package's file: one object, a property a line, in the order of the words. */
let listed: string | undefined;

/** A few words stand some lines off their place, so the last stretch is read through. */
const stretch = 400;

/**
 * How the CMU dictionary says a word in small letters, in ARPAbet; undefined when it does not know it. The dictionary stays the text
 * it is published as (5 MB) and is searched by halves: as the object that its package makes of it, it takes 60 MB of a process.
 */
export function lookUpEnglish(word: string): string | undefined {
  listed ??= readFileSync(createRequire(import.meta.url).resolve('cmu-pronouncing-dictionary'), 'latin1');
  let low = 0;
  let high = listed.length;
  while (high - low > stretch) {
    const begin = listed.indexOf('\n', (low + high) >> 1) + 1;
    if (wordAt(begin, listed) <= word) low = begin;
    else high = begin - 1;
  }
  return soundsIn(listed.slice(Math.max(0, low - stretch), high + stretch), word);
}

/** Second pronunciations, as `read(2)`, count as the word itself. */
function wordAt(begin: number, text: string): string {
  return /^ {2}"?([^"():]+)/.exec(text.slice(begin, begin + 60))?.[1] ?? '';
}

function soundsIn(lines: string, word: string): string | undefined {
  for (const key of [`\n  "${word}": "`, `\n  ${word}: "`]) {
    const at = lines.indexOf(key);
    if (at >= 0) return lines.slice(at + key.length, lines.indexOf('"', at + key.length));
  }
  return undefined;
}
