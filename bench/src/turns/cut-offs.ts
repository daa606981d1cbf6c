import { defaultSpeechGate } from '@lobby/kiosk/hearing/speech-gate';
import type { Language } from '@lobby/shared/protocol/language';
import type { Table } from '../findings.ts';
import { rounded } from '../statistics.ts';
import {
  cutOffShare,
  everyJudgement,
  meanWait,
  waitAt,
  waitingFor,
  type Pause,
  type Silence,
  type Witnesses,
} from './waiting.ts';

/** Turns of one language: the pauses inside them and their ends. */
export interface Turns {
  language: Language;
  pauses: readonly Pause[];
  ends: readonly Silence[];
}

/** Turns of one kind, by language. */
export interface TurnSet {
  name: string;
  turns: readonly Turns[];
}

export const allowedWaits = [300, 600] as const;

/** From a pause as the kiosk tells it to the words, for speech of up to 4 s (`bench hear`, when nothing else runs). */
export const wordsAfterPauseMs = 130;

/** A kiosk told a pause so late before it told it early. */
const latePauseMs = 192;

const everything: Witnesses = { wordsKnownMs: 0, heeded: everyJudgement };

/** As a venue has it: the words are known only some time after the last sound. */
export const inTime: Witnesses = {
  ...everything,
  wordsKnownMs: defaultSpeechGate.pauseMs + wordsAfterPauseMs,
};

/** What is left of the witnesses when some are not asked. */
const ablations: readonly (readonly [name: string, witnesses: Witnesses])[] = [
  ['silence only', { ...everything, heeded: [] }],
  ['words that ask for more', { ...everything, heeded: ['hanging'] }],
  ['words that may be whole', { ...everything, heeded: ['finished', 'complete'] }],
  ['both, but 吗 and please count as any whole words', { ...everything, heeded: ['complete', 'hanging'] }],
  ['all', everything],
  [
    `all, the pause told after ${defaultSpeechGate.pauseMs} ms and words ${wordsAfterPauseMs} ms later`,
    inTime,
  ],
  [
    `all, the pause told after ${latePauseMs} ms and words ${wordsAfterPauseMs} ms later`,
    { ...everything, wordsKnownMs: latePauseMs + wordsAfterPauseMs },
  ],
];

/** The share of pauses (0..1) at which a turn is taken as over, when finished turns wait `allowedMs` on average. */
export function cutOffsAt(allowedMs: number, { pauses, ends }: Turns, witnesses = everything): number {
  const waiting = waitingFor(allowedMs, ends, witnesses);
  return cutOffShare(pauses, (pause) => waitAt(pause, waiting));
}

/** The worse of the two languages. */
export function worstCutOffs(allowedMs: number, { turns }: TurnSet, witnesses = everything): number {
  return Math.max(...turns.map((each) => cutOffsAt(allowedMs, each, witnesses)));
}

export function cutOffTable(sets: readonly TurnSet[]): Table {
  return {
    title: 'Share of pauses cut off, when finished turns wait so long on average',
    headings: [
      'turns',
      'language',
      'pauses',
      'finished turns',
      'wait ms',
      'silence only',
      'ours',
      'ours, words in time',
    ],
    rows: sets.flatMap(({ name, turns }) =>
      turns.flatMap((each) =>
        allowedWaits.map((allowedMs) => [
          name,
          each.language,
          ...[each.pauses.length, each.ends.length, allowedMs].map(String),
          percent(cutOffsAt(allowedMs, each, { ...everything, heeded: [] })),
          percent(cutOffsAt(allowedMs, each)),
          percent(cutOffsAt(allowedMs, each, inTime)),
        ]),
      ),
    ),
  };
}

export function ablationTable(sets: readonly TurnSet[]): Table {
  const columns = sets.flatMap(({ name, turns }) => turns.map((each) => ({ name, each })));
  return {
    title: 'What each witness is worth: share of pauses cut off at 300 / 600 ms',
    headings: ['witnesses', ...columns.map(({ name, each }) => `${name}, ${each.language}`)],
    rows: ablations.map(([witness, witnesses]) => [
      witness,
      ...columns.map(({ each }) =>
        allowedWaits.map((allowedMs) => percent(cutOffsAt(allowedMs, each, witnesses))).join(' / '),
      ),
    ]),
  };
}

export function todayTable(sets: readonly TurnSet[]): Table {
  return {
    title: 'With the waits as they are, words in time',
    headings: ['turns', 'language', 'mean wait ms', 'ours', 'silence only at the same wait'],
    rows: sets.flatMap(({ name, turns }) =>
      turns.map(({ language, pauses, ends }) => {
        const waiting = { ...inTime, scale: 1 };
        const waitMs = meanWait(ends, waiting);
        return [
          name,
          language,
          rounded(waitMs),
          percent(cutOffShare(pauses, (pause) => waitAt(pause, waiting))),
          percent(cutOffShare(pauses, () => waitMs)),
        ];
      }),
    ),
  };
}

function percent(share: number): string {
  return `${rounded(share * 100, 1)} %`;
}
