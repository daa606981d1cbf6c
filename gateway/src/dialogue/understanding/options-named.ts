import type { Option } from '../../flows/run/options.ts';
import { readTimes } from '../../readers/moments.ts';
import type { Candidate } from './slot-readings.ts';
import { bare } from './bare.ts';

/** The options that a text names: by label or wording, else by the parts of a label that no other option shares. */
export function optionsNamed(options: readonly Option[], text: string): Candidate[] {
  const named = options.flatMap((option) => {
    const best = namesOf(option)
      .flatMap((name) => placeOf(name, text))
      .toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
    return best === undefined ? [] : [{ value: option.value, label: option.label, ...best }];
  });
  return named.length > 0 ? longestOnly(named) : byParts(options, text);
}

function namesOf({ label, wordings }: Option): string[] {
  return [label.zh, label.en, ...wordings.zh, ...wordings.en];
}

interface Place {
  start: number;
  end: number;
}

/** English names are whole words; "car" is in no "cardiology". */
function placeOf(name: string, text: string): Place[] {
  const wanted = name.toLowerCase();
  const start = text.toLowerCase().indexOf(wanted);
  if (start === -1 || wanted === '') return [];
  const end = start + wanted.length;
  const inWord =
    /[a-z]/iu.test(wanted) && (/[a-z]/iu.test(text[start - 1] ?? '') || /[a-z]/iu.test(text[end] ?? ''));
  return inWord ? [] : [{ start, end }];
}

/** 心内科 and 内科 are both in 心内科; the longer is meant. */
function longestOnly(named: Candidate[]): Candidate[] {
  return named.filter(({ start, end }) =>
    named.every(
      (other) => other.end - other.start <= end - start || other.end <= start || other.start >= end,
    ),
  );
}

/** "The half past nine one", "Doctor Li": the only option with such a part. */
function byParts(options: readonly Option[], text: string): Candidate[] {
  const times = (['zh', 'en'] as const).flatMap((language) =>
    readTimes(text, language, new Date()).map(({ value }) => value),
  );
  const said = bare(text);
  const scored = options.map((option) => ({ option, score: partsSaid(option, said, times) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === best && best > 0);
  const [winner] = winners;
  if (winner === undefined || winners.length > 1) return [];
  const { value, label } = winner.option;
  return [{ value, label, start: 0, end: text.length }];
}

function partsSaid({ label }: Option, said: string, times: readonly string[]): number {
  const parts = [label.zh, label.en].flatMap((text) => text.split(/[\s,，·、()（）]+/u));
  return new Set(
    parts.filter((part) => {
      if (/^\d{1,2}:\d\d$/.test(part)) return times.includes(part.padStart(5, '0'));
      const word = bare(part);
      return (
        word.length > 1 &&
        (/\p{Script=Han}/u.test(word) ? said : ` ${said} `).includes(
          /\p{Script=Han}/u.test(word) ? word : ` ${word} `,
        )
      );
    }),
  ).size;
}
