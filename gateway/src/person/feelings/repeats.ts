import type { Sign } from './feeling.ts';

/** Two questions that share so many of their pairs of characters are one question asked twice. */
const alike = 0.75;

/** What somebody says who was not understood: no, I mean. */
const corrections =
  /^(?:不是|不对|错了|你(?:听|理解|搞)错了|我(?:说|问|要)的是|我是(?:说|问)|不是这个)|^(?:no|nope|wrong)\b.{0,6}\b(?:i (?:mean|meant|said|asked)|not that)|^(?:that's not|not that|i meant?)\b/iu;

/** What the course of the talk says: asking the same again, and putting right what was misunderstood. */
export function repeatSigns(text: string, earlier: readonly string[]): Sign[] {
  const signs: Sign[] = [];
  const same = earlier.filter((asked) => likeness(asked, text) >= alike).length;
  if (same === 1) signs.push({ feeling: 'confused', weight: 0.4, name: 'asked-twice' });
  if (same >= 2) signs.push({ feeling: 'annoyed', weight: 0.55, name: 'asked-again' });
  if (corrections.test(text.normalize('NFKC').trim()))
    signs.push({ feeling: 'annoyed', weight: 0.3, name: 'corrected' });
  return signs;
}

/** Dice's coefficient of the pairs of neighbouring letters or characters, 0..1. */
function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  if (first.size < 2 || second.size < 2) return 0;
  const shared = [...first].filter((pair) => second.has(pair)).length;
  return (2 * shared) / (first.size + second.size);
}

function pairsOf(text: string): Set<string> {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from(bare)
      .map((_, place) => bare.slice(place, place + 2))
      .filter((pair) => pair.length === 2),
  );
}
