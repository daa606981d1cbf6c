import type { Option } from '../../flows/run/options.ts';
import { readTimes } from '../../readers/moments.ts';
import type { Candidate } from './candidate.ts';
import { bare } from './bare.ts';

/** The options that a text names: by label or wording, else, where one is `expected`, by parts of a label that no other shares. */
export function optionsNamed(options: readonly Option[], text: string, expected: boolean): Candidate[] {
  const named = options.flatMap((option) => {
    const best = namesOf(option)
      .filter((name) => expected || isTelling(name))
      .flatMap((name) => placeOf(name, text))
      .toSorted((one, other) => other.end - other.start - (one.end - one.start))[0];
    return best === undefined ? [] : [{ value: option.value, label: option.label, ...best }];
  });
  if (named.length > 0) return longestFirst(longestOnly(named));
  return expected ? byParts(options, text) : [];
}

/** By the way, only names that are about something count: "me" and 人 are in too many sentences. */
function isTelling(name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? name.length >= 2 : name.length >= 3;
}

/** Of several that are named, the one that was named at most length is meant. */
function longestFirst(named: Candidate[]): Candidate[] {
  return named.toSorted((one, other) => other.end - other.start - (one.end - one.start));
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

/** "The half past nine one", "Doctor Li": the only option with such a part. Long sentences are about something else. */
function byParts(options: readonly Option[], text: string): Candidate[] {
  const best = mayPick(text) ? bestParts(options, text) : undefined;
  const [winner, ...others] = best?.options ?? [];
  if (best === undefined || winner === undefined || others.length > 0) return [];
  const { value, label } = winner;
  return [{ value, label, start: best.start, end: best.end }];
}

/** Several options, but not all, that share what was said of their labels, and where it was said. */
export function sharingParts(options: readonly Option[], text: string): Shared | undefined {
  const best = bestParts(options, text);
  return best === undefined || best.options.length === options.length ? undefined : best;
}

interface Shared extends Place {
  options: Option[];
}

/** The options of which most was said, if anything was. */
function bestParts(options: readonly Option[], text: string): Shared | undefined {
  const times = (['zh', 'en'] as const).flatMap((language) =>
    readTimes(text, language, { now: new Date(), expected: false }),
  );
  const scored = options.map((option) => ({
    option,
    parts: partsOf(option).flatMap((part) => partSaid(part, text, times)),
  }));
  const score = (parts: readonly Place[]): number =>
    parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const best = Math.max(0, ...scored.map(({ parts }) => score(parts)));
  const winners = scored.filter(({ parts }) => best > 0 && score(parts) === best);
  const [winner] = winners;
  if (winner === undefined) return undefined;
  const start = Math.min(...winner.parts.map((part) => part.start));
  const end = Math.max(...winner.parts.map((part) => part.end));
  return { options: winners.map(({ option }) => option), start, end };
}

/** Picking something takes few words; longer sentences are about something else. */
export function mayPick(text: string): boolean {
  return bare(text).length <= (/\p{Script=Han}/u.test(text) ? 24 : 40);
}

/** Times, words and runs of Han characters of both labels, each once. */
function partsOf({ label }: Option): string[] {
  const parts = [label.zh, label.en].flatMap(
    (text) => text.toLowerCase().match(/\d{1,2}:\d\d|\p{Script=Han}{2,}|[a-z]{2,}/gu) ?? [],
  );
  return [...new Set(parts)].filter((part) => !joining.test(part));
}

/** English words that are in any sentence. */
const joining =
  /^(?:an?|and|are|as|at|be|by|do|for|from|go|he|if|in|is|it|me|my|no|not|of|on|one|or|so|that|the|this|to|up|us|was|we|with|yuan|you)$/u;

/** Where a part of a label is said: a time however it is put, an English word in one or many, two Han characters and more. */
function partSaid(
  part: string,
  text: string,
  times: readonly { value: string; start: number; end: number }[],
): Place[] {
  if (part.includes(':')) return times.filter(({ value }) => value === part.padStart(5, '0')).slice(0, 1);
  if (/[a-z]/u.test(part)) return [...placeOf(part, text), ...placeOf(`${part}s`, text)].slice(0, 1);
  for (let length = part.length; length >= 2; length--)
    for (let from = 0; from + length <= part.length; from++) {
      const start = text.indexOf(part.slice(from, from + length));
      if (start !== -1) return [{ start, end: start + length }];
    }
  return [];
}
