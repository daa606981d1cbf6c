import type { Table } from '../findings.ts';
import { median, p95, rounded } from '../statistics.ts';
import type { CachedTimes } from './cached.ts';
import type { Pace } from './pace.ts';
import type { PolyphoneScore } from './polyphones.ts';
import { errorShare, type RoundTrip } from './round-trip.ts';

const percent = (share: number): string => `${rounded(share * 100, 1)} %`;

export function timeTable(times: {
  idle: readonly number[];
  busy: readonly number[];
  cached: CachedTimes;
}): Table {
  const row = (name: string, ms: readonly number[]): string[] => [
    name,
    String(ms.length),
    rounded(median(ms)),
    rounded(p95(ms)),
  ];
  return {
    title: 'From a clause to its first sound, ms',
    headings: ['clause', 'count', 'p50', 'p95'],
    rows: [
      row('not known, recogniser idle', times.idle),
      row('not known, recogniser busy', times.busy),
      row('known, from the disk', times.cached.disk),
      row('known, from memory', times.cached.memory),
    ],
  };
}

export function paceTable(paces: readonly Pace[]): Table {
  const gaps = paces.filter(({ gapMs }) => gapMs > 0);
  return {
    title: 'Whole sentences, played as they come',
    headings: ['sentences', 'real-time factor', 'with a gap', 'longest gap ms'],
    rows: [
      [
        String(paces.length),
        rounded(realTimeFactor(paces), 2),
        String(gaps.length),
        rounded(Math.max(0, ...gaps.map(({ gapMs }) => gapMs))),
      ],
    ],
  };
}

/** Work per second of sound, in seconds. */
export function realTimeFactor(paces: readonly Pace[]): number {
  const sum = (of: (pace: Pace) => number): number => paces.reduce((total, pace) => total + of(pace), 0);
  return sum(({ tookMs }) => tookMs) / sum(({ soundMs }) => soundMs);
}

/** Sentences of one kind by one speaker, said and heard again. */
export interface SpeakerTrips {
  speaker: string;
  kind: string;
  trips: RoundTrip[];
}

export function roundTripTable(speakers: readonly SpeakerTrips[]): Table {
  return {
    title: 'Said and heard again',
    headings: ['speaker', 'sentences', 'count', 'errors'],
    rows: speakers.map(({ speaker, kind, trips }) => [
      speaker,
      kind,
      String(trips.length),
      percent(errorShare(trips)),
    ]),
  };
}

/** The sentences that most speakers were misunderstood in. */
export function worstTable(speakers: readonly SpeakerTrips[], count: number): Table {
  const byText = Map.groupBy(
    speakers.flatMap(({ trips }) => trips),
    ({ clause }) => clause.text,
  );
  const worst = [...byText].map(([text, trips]) => ({ text, trips, share: errorShare(trips) }));
  worst.sort((one, other) => other.share - one.share);
  return {
    title: 'The worst sentences',
    headings: ['said', 'heard', 'errors of all speakers'],
    rows: worst.slice(0, count).map(({ text, trips, share }) => {
      const heard = trips.toSorted((one, other) => other.errors - one.errors)[0]?.heard ?? '';
      return [text, heard, percent(share)];
    }),
  };
}

export function polyphoneTable(scores: ReadonlyMap<string, PolyphoneScore>): Table {
  return {
    title: 'Characters with several readings, against public pinyin',
    headings: ['source', 'places', 'ours', 'pinyin-pro alone', 'only ours right', 'only pinyin-pro right'],
    rows: [...scores].map(([name, { places, ours, pinyinPro, onlyOurs, onlyPinyinPro }]) => [
      name,
      String(places),
      percent(ours / places),
      percent(pinyinPro / places),
      String(onlyOurs),
      String(onlyPinyinPro),
    ]),
  };
}
