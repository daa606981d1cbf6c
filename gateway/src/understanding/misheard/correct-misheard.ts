import { tonelessSyllables } from '../../pronunciation/mandarin/heard-alike.ts';
import { isKnownWord, type Lexicon, soundingAlike } from './lexicon.ts';

/** What a stretch of text costs: words of the knowledge are cheap, and each change must be earned by a longer word. */
const costs = { character: 1, word: 0.2, changed: 0.45, accent: 0.2 } as const;

/**
 * Writes what was heard in the words of the knowledge, where that sounds the same: a recogniser that mishears Mandarin mostly writes other
 * characters of the same sound. Finds the cheapest way through the whole text (Viterbi). It also changes one in seven texts that were heard
 * rightly, so that it is good for finding an answer and not for showing.
 */
export function correctMisheard(text: string, lexicon: Lexicon): string {
  return text.replaceAll(/\p{Script=Han}{2,}/gu, (stretch) =>
    Array.from(stretch).length === stretch.length ? cheapest(stretch, lexicon) : stretch,
  );
}

interface Way {
  cost: number;
  text: string;
}

interface Heard {
  text: string;
  syllables: readonly string[];
}

function cheapest(stretch: string, lexicon: Lexicon): string {
  const syllables = tonelessSyllables(stretch);
  const ways: Way[] = [{ cost: 0, text: '' }];
  for (let end = 1; end <= stretch.length; end += 1) {
    const before = ways[end - 1]!;
    let best: Way = { cost: before.cost + costs.character, text: before.text + stretch[end - 1] };
    for (let start = Math.max(0, end - lexicon.longest); start <= end - 2; start += 1) {
      const read = asKnownWord(
        { text: stretch.slice(start, end), syllables: syllables.slice(start, end) },
        lexicon,
      );
      const { cost, text } = ways[start]!;
      if (read !== undefined && cost + read.cost < best.cost)
        best = { cost: cost + read.cost, text: text + read.text };
    }
    ways.push(best);
  }
  return ways.at(-1)?.text ?? '';
}

/** The word itself if it is one, or the one that sounds most like it. */
function asKnownWord(heard: Heard, lexicon: Lexicon): Way | undefined {
  if (isKnownWord(heard.text, lexicon)) return { cost: costs.word, text: heard.text };
  let best: Way | undefined;
  for (const place of soundingAlike(heard.syllables, lexicon)) {
    const start = lexicon.starts[place]!;
    const cost = costs.word + costOfChange(heard, start, lexicon);
    if (best === undefined || cost < best.cost)
      best = { cost, text: lexicon.text.slice(start, lexicon.starts[place + 1]) };
  }
  return best;
}

function costOfChange(heard: Heard, start: number, { text, sounds, syllables }: Lexicon): number {
  let cost = 0;
  for (const [at, syllable] of heard.syllables.entries()) {
    if (heard.text[at] !== text[start + at]) cost += costs.changed;
    if (syllable !== syllables[sounds[start + at]!]) cost += costs.accent;
  }
  return cost;
}
