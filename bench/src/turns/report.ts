import type { Language } from '@lobby/shared/protocol/language';
import type { Findings, Table } from '../findings.ts';
import { p95, rounded } from '../statistics.ts';
import type { Disturbances } from './babbled-over-answer.ts';
import {
  cutOffShare,
  meanWait,
  waitAt,
  waitingFor,
  type Pause,
  type Silence,
  type Waiting,
} from './waiting.ts';

/** Turns of one language: the pauses inside them and their ends. */
export interface Turns {
  language: Language;
  pauses: readonly Pause[];
  ends: readonly Silence[];
}

export interface Results {
  questions: readonly Turns[];
  people: readonly Turns[];
  hours: readonly { decibels: number; disturbances: Disturbances }[];
  /** From speech for certain to silence at the loudspeaker. */
  silencesMs: readonly number[];
}

/** From a pause as the kiosk tells it to the words, for speech of up to 4 s (`bench hear`, when nothing else runs). */
export const wordsAfterPauseMs = 130;

/** From the last sound to the words: the kiosk tells a pause after 192 ms. */
const wordsKnownMs = 192 + wordsAfterPauseMs;
const allowedWaits = [300, 600] as const;

/** Shares of pauses (0..1) at which a turn is taken as over, when finished turns wait `waitMs` on average. */
interface CutOffs {
  waitMs: number;
  silenceOnly: number;
  ours: number;
}

export function report({ questions, people, hours, silencesMs }: Results): Findings {
  return {
    tables: [
      waitTable('Questions broken off after each word', questions),
      todayTable(questions),
      waitTable('Recordings of people, read aloud', people),
      babbleTable(hours),
    ],
    figures: {
      ...Object.fromEntries(allowedWaits.flatMap((allowedMs) => cutOffFigures(questions, allowedMs))),
      ...Object.fromEntries(
        hours.map(({ decibels, disturbances }) => [`falseBargeIns${decibels}`, ended(disturbances)]),
      ),
      bargeInP95Ms: p95(silencesMs),
    },
    notes: [
      'A cut-off is a pause at which the turn would have been taken as over before the voice went on; a wait is the mean after finished turns. Our waits are all made longer or shorter by the same factor until that mean is met; nothing was learned about the visitor.',
      'Questions: 15 of the demo bank in each language, said by synthetic voices the gateway does not use, whole (a finished turn) and broken off after each word (a pause); the words are what the real recogniser heard. How long people pause is taken from the silence-only rows of livekit/eot-bench (people talking with machines, pauses of 0.2 to 5 s), so silence-only is its row again. A pause is as likely after one word as after another, and as long, which real ones are not.',
      `“Words at once” leaves the recogniser’s time out, as eot-bench does. “Words in time” counts it: they are known ${wordsKnownMs} ms after the last sound (192 ms until the kiosk tells a pause, ${wordsAfterPauseMs} ms until the words, assumed from a calm bench hear), and until then only silence counts.`,
      'Recordings of people: all silences of 100 ms and more that the page’s detector finds inside them, with their own lengths. They are far too few to mean anything, and read aloud.',
      'Babble: an hour of answers for each loudness, on a clock that counts frames; six of the recordings at once, all together so much quieter than a visitor; the page’s detector and gate, the gateway’s table of a visit, the real recogniser. The next answer begins at once. No loudspeaker is heard by the microphone.',
      `bargeInP95Ms is bench barge-in with ${silencesMs.length} interruptions: certain speech holds the answer, which is silence at once; only words or 700 ms of voice end it.`,
      'cutOffAt300 and cutOffAt600 are the worse of the two languages, words at once; inTimeCutOffAt300 and inTimeCutOffAt600 the same with words in time. falseBargeIns20, 10 and 5 are answers ended in an hour.',
      'The aims are 0.20, 0.08 and 100 ms. From the end of speech to the first sound is in bench turn.',
    ],
  };
}

function cutOffsAt(allowedMs: number, { pauses, ends, language }: Turns, knownMs: number): CutOffs {
  return cutOffs({ language, pauses, ends }, waitingFor(allowedMs, ends, knownMs));
}

function cutOffs({ pauses, ends }: Turns, waiting: Waiting): CutOffs {
  const waitMs = meanWait(ends, waiting);
  return {
    waitMs,
    silenceOnly: cutOffShare(pauses, () => waitMs),
    ours: cutOffShare(pauses, (pause) => waitAt(pause, waiting)),
  };
}

function waitTable(title: string, all: readonly Turns[]): Table {
  return {
    title: `${title}: share of pauses cut off`,
    headings: [
      'language',
      'pauses',
      'finished turns',
      'wait ms',
      'silence only',
      'ours, words at once',
      'ours, words in time',
    ],
    rows: all.flatMap((turns) =>
      allowedWaits.map((allowedMs) => {
        const atOnce = cutOffsAt(allowedMs, turns, 0);
        const inTime = cutOffsAt(allowedMs, turns, wordsKnownMs);
        const counts = [turns.pauses.length, turns.ends.length, allowedMs].map(String);
        return [turns.language, ...counts, ...[atOnce.silenceOnly, atOnce.ours, inTime.ours].map(percent)];
      }),
    ),
  };
}

function todayTable(all: readonly Turns[]): Table {
  return {
    title: 'The same questions, with the waits as they are, words in time',
    headings: ['language', 'mean wait ms', 'ours', 'silence only at the same wait'],
    rows: all.map((turns) => {
      const { waitMs, ours, silenceOnly } = cutOffs(turns, { scale: 1, wordsKnownMs });
      return [turns.language, rounded(waitMs), percent(ours), percent(silenceOnly)];
    }),
  };
}

function babbleTable(hours: Results['hours']): Table {
  return {
    title: 'An hour of babble over answers',
    headings: ['babble below a visitor', 'lowered', 'held', 'ended by words', 'ended by voice'],
    rows: hours.map(({ decibels, disturbances }) => {
      const { suspicions, holds, endedByWords, endedByVoice } = disturbances;
      return [`${decibels} dB`, ...[suspicions, holds, endedByWords, endedByVoice].map(String)];
    }),
  };
}

function cutOffFigures(all: readonly Turns[], allowedMs: number): [string, number][] {
  const worst = (knownMs: number): number =>
    Math.max(...all.map((turns) => cutOffsAt(allowedMs, turns, knownMs).ours));
  return [
    [`cutOffAt${allowedMs}`, worst(0)],
    [`inTimeCutOffAt${allowedMs}`, worst(wordsKnownMs)],
  ];
}

function ended({ endedByWords, endedByVoice }: Disturbances): number {
  return endedByWords + endedByVoice;
}

function percent(share: number): string {
  return `${rounded(share * 100, 1)} %`;
}
