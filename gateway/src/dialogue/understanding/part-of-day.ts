/** A part of the day that was said, where, and whether a time as `HH:MM` is in it. */
export interface PartOfDay {
  start: number;
  end: number;
  holds: (time: string) => boolean;
}

const parts = [
  { words: /上午|早上|早晨|清早|一早|\bmorning\b/iu, from: '00:00', until: '12:00' },
  { words: /中午|\b(?:noon|midday|lunch ?time)\b/iu, from: '11:00', until: '14:00' },
  { words: /下午|午后|\bafternoon\b/iu, from: '12:00', until: '18:00' },
  { words: /晚上|傍晚|夜里|\b(?:evening|night)\b/iu, from: '17:00', until: '24:00' },
] as const;

/** The part of the day that a text names. */
export function partOfDayIn(text: string): PartOfDay | undefined {
  for (const { words, from, until } of parts) {
    const found = words.exec(text);
    if (found === null) continue;
    const { index: start, 0: said } = found;
    return { start, end: start + said.length, holds: (time) => time >= from && time < until };
  }
  return undefined;
}
