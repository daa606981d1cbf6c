import type { Bilingual, Language } from '@lobby/shared/protocol/language';
import { comparisons, type Comparison, type Flow, type Json, type SlotValue } from '../definition/flow.ts';
import { dig, fillIn, inWords } from '../definition/placeholders.ts';
import type { Frame } from './state.ts';
import { valueOf } from './values.ts';

/** Something a visitor may choose now. */
export interface Option {
  value: SlotValue;
  label: Bilingual;
  wordings: Record<Language, string[]>;
  /** What it is compared by; less is better. */
  measures: Partial<Record<Comparison, Json>>;
}

/** More than a page and a memory hold at once are not offered. */
const mostOptions = 12;

/** What may be chosen for a slot, in order; nothing while the call that finds it was not made. */
export function optionsOf(slot: string, flow: Flow, frame: Frame): Option[] {
  const options = flow.slots[slot]?.options;
  if (options === undefined) return [];
  if (Array.isArray(options)) return options.map((option) => ({ ...option, measures: {} }));
  const found = valueOf(options.from, frame);
  if (!Array.isArray(found)) return [];
  return found.slice(0, mostOptions).flatMap((item: Json): Option[] => {
    const value = dig(item, [options.value]);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const label = (language: Language): string =>
      fillIn(options.label[language], (name) => inWords(dig(item, name.split('.')) ?? null));
    const measures = Object.fromEntries(
      comparisons.flatMap((each) => {
        const property = options.compare[each];
        return property === undefined ? [] : [[each, dig(item, [property]) ?? null]];
      }),
    );
    return [{ value, label: { zh: label('zh'), en: label('en') }, wordings: { zh: [], en: [] }, measures }];
  });
}

/** The options that are first, or last, by a comparison: several where they are alike. Of `good` more is better. */
export function ranked(
  { by, from }: { by: Comparison; from: 'first' | 'last' },
  options: readonly Option[],
): Option[] | undefined {
  const measured = options.filter(({ measures }) => measures[by] !== undefined);
  const sign = (by === 'good') === (from === 'first') ? -1 : 1;
  const measure = ({ measures }: Option): Json => measures[by] ?? null;
  const [best] = measured.toSorted((one, other) => sign * order(measure(one), measure(other)));
  return best && measured.filter((option) => measure(option) === measure(best));
}

/** Those of the options that were asked about, where not all were. */
export function optionsAmong(options: readonly Option[], among: readonly SlotValue[] | undefined): Option[] {
  return options.filter(({ value }) => among === undefined || among.includes(value));
}

function order(one: Json, other: Json): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return inWords(one) < inWords(other) ? -1 : 1;
}
