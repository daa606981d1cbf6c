/** How characters are read where they match, one numbered syllable for each; tone 0 is neutral. */
export interface Reading {
  where: RegExp;
  syllables: readonly string[];
}

export function reading(pinyin: string, where: RegExp): Reading {
  return { where, syllables: pinyin.split(' ') };
}

/** The readings of a text by the place of their characters. Later ones win. */
export function readingsIn(text: string, readings: readonly Reading[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const { where, syllables } of readings)
    for (const { index } of text.matchAll(where))
      syllables.forEach((syllable, place) => found.set(index + place, syllable));
  return found;
}
