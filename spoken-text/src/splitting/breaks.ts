/** A place in a text where a voice may take breath. */
export interface Break {
  /** The next clause begins here. */
  at: number;
  after: 'sentence' | 'phrase';
}

const mark =
  /(?<sentence>[。！？!?…\n]+|\.+(?=\s|$|["'”’)\]])|[；;]+)|(?<phrase>[，、：]+|[,:](?=\s|\p{Script=Han}))/gu;
const trailing = /["'”’」』》】）)\]\s]*/uy;
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Za-z](?:\.[A-Za-z])*)\.$/;
const opening = '“「『《【（([';
const closing = '”」』》】）)]';

/** Every such place in order; none inside a number, a time, a web address, an abbreviation, quotes or brackets. */
export function findBreaks(text: string): Break[] {
  const breaks: Break[] = [];
  for (const { index, 0: written, groups } of text.matchAll(mark)) {
    const end = index + written.length;
    const at = skipTrailing(text, end);
    const after = groups?.sentence === undefined ? 'phrase' : 'sentence';
    if (!isSafe(text, index, end) || isInside(text, at)) continue;
    if (isInside(text, index) && !(after === 'sentence' && /[”」』]/.test(text.charAt(end)))) continue;
    breaks.push({ at, after });
  }
  return breaks;
}

function skipTrailing(text: string, end: number): number {
  trailing.lastIndex = end;
  return end + (trailing.exec(text)?.[0].length ?? 0);
}

function isSafe(text: string, from: number, end: number): boolean {
  const next = text.charAt(end);
  if (/\d/.test(text.charAt(from - 1)) && /\d/.test(next) && end - from === 1)
    return /[。！？；、\n]/.test(text.charAt(from));
  if (/[!?;]/.test(text.charAt(end - 1)) && /[\w=&/]/.test(next)) return false;
  return text.charAt(end - 1) !== '.' || !abbreviation.test(text.slice(0, end)) || end === text.length;
}

function isInside(text: string, at: number): boolean {
  let depth = 0;
  for (const character of text.slice(0, at)) {
    if (opening.includes(character)) depth += 1;
    else if (closing.includes(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0 && Array.from(text.slice(at)).some((character) => closing.includes(character));
}
