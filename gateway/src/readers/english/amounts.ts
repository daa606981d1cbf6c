import { write } from '@lobby/spoken-text/write';
import { readAll, type Reading } from '../reading.ts';

const words: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, a: 1,
}; // prettier-ignore

const figure = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const small = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu;
const money =
  /(?:[$¥￥]\s*|(?:rmb|cny)\s*)(?<before>\d[\d,]*(?:\.\d+)?)\s*(?<thousand>k|thousand)?|(?<after>\d[\d,]*(?:\.\d+)?)\s*(?<kilo>k|thousand)?\s*(?:yuan|rmb|cny|dollars?|kuai|bucks)/giu;

/** Numbers of things, in figures or small ones in words. */
export function readEnglishNumbers(text: string): Reading<number>[] {
  return [
    ...readAll(text, figure, ([said]) => Number(said.replaceAll(',', ''))),
    ...readAll(text, small, ([said]) => words[said.toLowerCase()]),
  ].toSorted((one, other) => one.start - other.start);
}

/** Amounts of money; `expected` ones also without a currency. Long numbers in words are best written in figures before. */
export function readEnglishMoney(text: string, expected: boolean): Reading<number>[] {
  const named = readAll(text, money, ({ groups = {} }) => {
    const amount = Number((groups['before'] ?? groups['after'] ?? '').replaceAll(',', ''));
    return amount * (groups['thousand'] === undefined && groups['kilo'] === undefined ? 1 : 1_000);
  });
  if (named.length > 0 || !expected) return named;
  return large.test(text) ? whole(text) : readEnglishNumbers(text);
}

const large = /\b(?:hundred|thousand|million|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/iu;

/** "Two thousand five hundred" as all that was said. */
function whole(text: string): Reading<number>[] {
  const [only, ...others] = readEnglishNumbers(write(text, 'en'));
  return only === undefined || others.length > 0 ? [] : [{ value: only.value, start: 0, end: text.length }];
}
