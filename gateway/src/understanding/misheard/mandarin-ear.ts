import { accentless, tonelessSyllables } from '../../pronunciation/mandarin/heard-alike.ts';
import { chineseWords } from '../text/chinese-features.ts';
import type { Ear, Piece } from './ear.ts';

/** For each character that is another one, and for each syllable that only an accent makes the same. */
const costs = { changed: 0.45, accent: 0.2 } as const;

/** Runs of characters that may be a word the dictionary does not have. */
const run = { shortest: 2, longest: 4, timesAtLeast: 2 } as const;

/** Mandarin is misheard as other characters of the same sound, tones aside, one for one. */
export const mandarinEar: Ear = {
  // Characters beyond the basic plane are two units long, and hardly any question has one.
  stretches: /[\u3400-\u9fff]{2,}/gu,
  unitsOf: (stretch) => Array.from(stretch),
  joint: '',
  heardAsMore: 0,
  soundsOf: (units) => tonelessSyllables(units.join('')).map((syllable) => [syllable]),
  piecesOf,
  waysToSay: (piece) => [tonelessSyllables(piece)],
  keysOf: (sounds) => [sounds.map(accentless).join(' ')],
  leastLost: Infinity,
  costOf,
};

function costOf(heard: Piece, known: Piece): number {
  let cost = 0;
  for (const [at, syllable] of heard.sounds.entries()) {
    if (heard.text[at] !== known.text[at]) cost += costs.changed;
    if (syllable !== known.sounds[at]) cost += costs.accent;
  }
  return cost;
}

/** The words of all wordings, and the runs of characters that come up in more than one of them. */
function piecesOf(wordings: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const wording of wordings)
    for (const found of new Set(runsIn(wording))) times.set(found, (times.get(found) ?? 0) + 1);
  const words = new Set<string>();
  for (const wording of wordings)
    for (const word of chineseWords(wording)) if (/^[\u3400-\u9fff]{2,}$/u.test(word)) words.add(word);
  for (const [found, count] of times) if (count >= run.timesAtLeast) words.add(found);
  return [...words];
}

function runsIn(text: string): string[] {
  const found: string[] = [];
  for (const [stretch] of text.matchAll(/[\u3400-\u9fff]+/gu))
    for (let size = run.shortest; size <= run.longest; size += 1)
      for (let start = 0; start + size <= stretch.length; start += 1)
        found.push(stretch.slice(start, start + size));
  return found;
}
