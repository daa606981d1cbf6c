/** A text in other words, and where each of its signs stood in the text as it was said. */
export interface Reworded {
  text: string;
  /** One for every sign, and one for the end. */
  places: readonly number[];
}

/** A way to say something that another reader knows, or undefined where it is not meant. */
export type Rewording = [pattern: RegExp, into: (match: RegExpExecArray) => string | undefined];

export function asSaid(text: string): Reworded {
  return { text, places: Array.from({ length: text.length + 1 }, (_, place) => place) };
}

/** Puts every match into other words; what is read in them is found again in the words that were said. */
export function reword({ text, places }: Reworded, [pattern, into]: Rewording): Reworded {
  const reworded: { text: string; places: number[] } = { text: '', places: [] };
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const words = into(match);
    if (words === undefined) continue;
    const place = places[match.index] ?? 0;
    reworded.text += text.slice(from, match.index) + words;
    reworded.places.push(...places.slice(from, match.index), ...Array.from(words, () => place));
    from = match.index + match[0].length;
  }
  return { text: reworded.text + text.slice(from), places: [...reworded.places, ...places.slice(from)] };
}
