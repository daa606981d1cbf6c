import type { Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import { type Condition, type Heard, rateOf } from './condition.ts';
import type { Hearing } from './ears.ts';

export function speechTable(title: string, conditions: readonly Condition[]): Table {
  return {
    title,
    headings: [
      '',
      'zh utterances',
      'zh character errors',
      'en utterances',
      'en word errors',
      'not heard',
      'other language',
    ],
    rows: conditions.map(({ name, heard }) => [
      name,
      ...(['zh', 'en'] as const).flatMap((language) => [
        String(heard.filter((one) => one.language === language).length),
        percent(rateOf(heard, language)),
      ]),
      String(heard.filter(isUnheard).length),
      String(heard.filter((one) => !isUnheard(one) && one.hearing.language !== one.language).length),
    ]),
  };
}

export function noiseTable(invented: readonly { kind: string; text: string }[]): Table {
  const kinds = [...new Set(invented.map(({ kind }) => kind))];
  return {
    title: 'Sounds without speech',
    headings: ['kind', 'sounds', 'texts invented'],
    rows: kinds.map((kind) => {
      const ours = invented.filter((one) => one.kind === kind);
      return [kind, String(ours.length), String(ours.filter(({ text }) => text !== '').length)];
    }),
  };
}

export function timeTable(hearings: readonly Hearing[]): Table {
  const lengths = [
    ['up to 2 s', 0, 2_000],
    ['2 to 4 s', 2_000, 4_000],
    ['over 4 s', 4_000, Infinity],
  ] as const;
  return {
    title: 'Time to the text, ms',
    headings: ['utterance', 'count', 'after the pause p50 / p95', 'final after the decision p50 / p95'],
    rows: lengths.map(([name, from, to]) => {
      const ours = hearings.filter(({ soundMs }) => soundMs > from && soundMs <= to);
      const both = (values: number[]): string =>
        values.length === 0 ? 'none' : `${rounded(median(values))} / ${rounded(p95(values))}`;
      return [
        name,
        String(ours.length),
        both(ours.map(({ readyMs }) => readyMs)),
        both(ours.map(({ finalMs }) => finalMs)),
      ];
    }),
  };
}

function isUnheard({ hearing }: Heard): boolean {
  return hearing.text === '';
}

function percent(share: number): string {
  return Number.isNaN(share) ? 'none' : `${rounded(100 * share, 1)} %`;
}
