import { defaultSpeechGate } from '@lobby/kiosk/hearing/speech-gate';
import type { Findings, Table } from '../findings.ts';
import { p95, rounded } from '../statistics.ts';
import type { Surroundings } from './babble-hours.ts';
import type { Disturbances } from './babbled-over-answer.ts';
import {
  ablationTable,
  allowedWaits,
  cutOffTable,
  inTime,
  todayTable,
  wordsAfterPauseMs,
  worstCutOffs,
  type TurnSet,
} from './cut-offs.ts';

/** What happened to answers among people who talk, and the share (0..1) of visitors who were heard over them. */
export type HallFindings = Surroundings & { disturbances: Disturbances; heard: number };

export interface Results {
  /** The demo bank's questions, those of halls nobody had in sight, and both once more as texts of other people. */
  demo: TurnSet;
  heldOut: TurnSet;
  written: TurnSet | undefined;
  people: TurnSet;
  halls: readonly HallFindings[];
  /** From speech for certain to silence at the loudspeaker. */
  silencesMs: readonly number[];
}

export function report({ demo, heldOut, written, people, halls, silencesMs }: Results): Findings {
  const asked = [demo, heldOut, ...(written === undefined ? [] : [written])];
  return {
    tables: [
      cutOffTable([...asked, people]),
      ablationTable(asked),
      todayTable([demo, heldOut]),
      hallTable(halls),
    ],
    figures: {
      ...Object.fromEntries(
        allowedWaits.flatMap((allowedMs) => [
          [`cutOffAt${allowedMs}`, worstCutOffs(allowedMs, demo)],
          [`inTimeCutOffAt${allowedMs}`, worstCutOffs(allowedMs, demo, inTime)],
          [`heldOutCutOffAt${allowedMs}`, worstCutOffs(allowedMs, heldOut)],
          [`heldOutInTimeCutOffAt${allowedMs}`, worstCutOffs(allowedMs, heldOut, inTime)],
        ]),
      ),
      ...Object.fromEntries(
        halls.map(({ crowd, decibels, disturbances }) => [
          `${crowd === 'at once' ? 'falseBargeIns' : 'falseBargeInsInTurn'}${decibels}`,
          ended(disturbances),
        ]),
      ),
      bargeInP95Ms: p95(silencesMs),
    },
    notes: [
      'A cut-off is a pause at which the turn would have been taken as over before the voice went on; a wait is the mean after finished turns. Our waits are all made longer or shorter by the same factor until that mean is met; nothing was learned about the visitor.',
      'Demo and held out: questions said by synthetic voices the gateway does not use, whole (a finished turn) and broken off after each word (a pause); the words are what the real recogniser heard. Demo are 15 of the demo bank in each language, held out 10 of a hospital and 10 of a government hall, written before the rules; only counts of what comes of them were seen since. How long people pause is taken from the silence-only rows of livekit/eot-bench (people talking with machines, pauses of 0.2 to 5 s), so silence-only is its row again. A pause is as likely after one word as after another, and as long, which real ones are not.',
      written === undefined
        ? 'No public data sets lie beside the checkout: texts of other people were not looked at.'
        : 'Written: questions that people wrote to machines (parts of banking77, clinc150 and a Chinese finance application that no rule was looked at with), as text, without ears.',
      `“Words in time” counts the recogniser’s time, which eot-bench leaves out: words are known ${inTime.wordsKnownMs} ms after the last sound (${defaultSpeechGate.pauseMs} ms until the kiosk tells a pause, ${wordsAfterPauseMs} ms until the words, assumed from a calm bench hear), and until then only silence counts.`,
      'People: recordings, read aloud, with all silences of 100 ms and more that the page’s detector finds inside them, and their own lengths. They are far too few to mean anything.',
      'Halls: 20 minutes of answers for each, times three, on a clock that counts frames; recordings of people, six at once or one after the other, so much softer than a visitor who has spoken before; the page’s detector and gate, the gateway’s table of a visit, the real recogniser. The next answer begins at once. Visitors heard: each of the recordings spoken over an answer while the others talk, by somebody not heard before. No loudspeaker is heard by the microphone, and no browser levels the sound.',
      `bargeInP95Ms is bench barge-in with ${silencesMs.length} interruptions: certain speech holds the answer, which is silence at once; only words or 700 ms of voice end it.`,
      'cutOffAt300 and cutOffAt600 are the worse of the two languages on the demo questions, words at once. falseBargeIns are answers ended in an hour, by people at once and in turn.',
      'The aims are 0.20, 0.08 and 100 ms. From the end of speech to the first sound is in bench turn.',
    ],
  };
}

function hallTable(halls: Results['halls']): Table {
  return {
    title: 'An hour of answers among people who talk',
    headings: [
      'people',
      'softer than a visitor',
      'lowered',
      'held',
      'ended by words',
      'ended by voice',
      'visitors heard',
    ],
    rows: halls.map(({ crowd, decibels, disturbances, heard }) => {
      const { suspicions, holds, endedByWords, endedByVoice } = disturbances;
      return [
        crowd,
        `${decibels} dB`,
        ...[suspicions, holds, endedByWords, endedByVoice].map(String),
        `${rounded(heard * 100)} %`,
      ];
    }),
  };
}

function ended({ endedByWords, endedByVoice }: Disturbances): number {
  return endedByWords + endedByVoice;
}
