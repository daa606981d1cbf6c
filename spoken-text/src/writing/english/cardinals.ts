import { inOrder, rewriting } from '../../rules/rewriting.ts';
import { number, valueOf, writeNumber } from './numerals.ts';

const ordinals: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
};
const ordinal =
  /(?<=\b(?:the|January|February|March|April|May|June|July|August|September|October|November|December) )(?<tens>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?<last>first|second|third|fifth|eighth|ninth|twelfth|[a-z]+(?:teenth|tieth)|fourth|sixth|seventh|tenth|eleventh)\b/gi;
const year = new RegExp(
  `\\b(?<century>nineteen|twenty) (?<rest>${number})(?! (?:dollars|people|yuan|percent|hundred|thousand))`,
  'gi',
);
const cardinal = new RegExp(`\\b${number}`, 'gi');
/** Numbers below ten stay words (Associated Press Stylebook, numerals). */
const firstFigure = 10;

/** Twenty three is 23, twenty first 21st, twenty twenty six 2026; five stays five. */
export const writeCardinals = inOrder(
  rewriting(
    ordinal,
    ({ tens = '', last = '' }, said) => writeOrdinal(tens.toLowerCase(), last.toLowerCase()) ?? said,
  ),
  rewriting(year, ({ century = '', rest = '' }, said) => writeYear(century, rest) ?? said),
  rewriting(cardinal, (_, said) => {
    const written = writeNumber(said);
    const isSmall = Number(written) < firstFigure && Number.isInteger(Number(written));
    return written === undefined || isSmall ? said : written;
  }),
);

function writeOrdinal(tens: string, last: string): string | undefined {
  const name = ordinals[last] ?? last.replace(/ieth$/, 'y').replace(/th$/, '');
  const value = valueOf(`${tens}${name}`);
  if (value === undefined || value < firstFigure) return undefined;
  const isTeen = value >= 11 && value <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function writeYear(century: string, rest: string): string | undefined {
  const value = valueOf(rest.toLowerCase());
  if (value === undefined || value < 10 || value > 99) return undefined;
  return `${century.toLowerCase() === 'twenty' ? 20 : 19}${value}`;
}
