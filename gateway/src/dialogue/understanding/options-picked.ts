import { inWords } from '../../flows/definition/placeholders.ts';
import { ranked, type Option } from '../../flows/run/options.ts';
import { comparisonIn } from './answers/comparisons.ts';
import { placeIn } from './answers/places.ts';
import { bare } from './bare.ts';
import { mayPick, sharingParts } from './options-named.ts';
import { partOfDayIn } from './part-of-day.ts';

/**
 * The options that are meant by part of the day, by what some of them share, by how they compare and by their place among those, each
 * narrowing what the others left; undefined where nothing of the kind was said, or nothing is left.
 */
export function optionsPicked(options: readonly Option[], text: string): readonly Option[] | undefined {
  if (!mayPick(text)) return undefined;
  const byDay = inPartOfDay(options, text);
  const byPart = sharing(byDay.options, byDay.rest);
  const left = compared(byPart.options, byPart.rest) ?? placed(byPart.options, byPart.rest) ?? byPart.options;
  return left.length === 0 || left.length === options.length ? undefined : left;
}

/** Some of the options, and the words that did not tell which. */
interface Narrowed {
  options: readonly Option[];
  rest: string;
}

/** 下午的, the morning one. */
function inPartOfDay(options: readonly Option[], text: string): Narrowed {
  const said = partOfDayIn(text);
  if (said === undefined) return { options, rest: text };
  const { start, end, holds } = said;
  const inside = (option: Option): boolean => holds(timeOf(option)) !== isDenied(text, start);
  return { options: options.filter(inside), rest: without(text, start, end) };
}

function timeOf({ label, measures }: Option): string {
  const written = /\d{1,2}:\d\d/u.exec(`${label.zh} ${inWords(measures.early ?? null)}`)?.[0] ?? '';
  return written.padStart(5, '0');
}

/** 张医生 where several are his. */
function sharing(options: readonly Option[], text: string): Narrowed {
  const shared = sharingParts(options, text);
  if (shared === undefined) return { options, rest: text };
  const { start, end } = shared;
  const chosen = isDenied(text, start)
    ? options.filter((option) => !shared.options.includes(option))
    : shared.options;
  return { options: chosen, rest: without(text, start, end) };
}

/** The cheapest; several where they cost the same, but the first where all do; all others where that is not wanted. */
function compared(options: readonly Option[], text: string): readonly Option[] | undefined {
  const wish = comparisonIn(bare(text));
  const best = wish && ranked(wish, options);
  if (wish === undefined || best === undefined) return undefined;
  if (wish.denied) return options.filter((option) => !best.includes(option));
  return best.length === options.length ? best.slice(0, 1) : best;
}

function placed(options: readonly Option[], text: string): readonly Option[] | undefined {
  const place = placeIn(bare(text), options.length);
  const option = place === undefined ? undefined : options.at(place);
  return option && [option];
}

function isDenied(text: string, start: number): boolean {
  return /(?:不要|不想要|别|不是|除了|\bnot|\bexcept|\bwithout)(?: in| on| with)?(?: the)?\s*$/iu.test(
    text.slice(0, start),
  );
}

function without(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
