import { measureSilence } from '../barge-in/barge-in.ts';
import type { Benchmark } from '../findings.ts';
import { openEars } from '../hear/ears.ts';
import { loadJudge } from '../kiosk/voice-judge.ts';
import { readRecordings, type Recording } from '../speech/recordings.ts';
import { hourOfBabble, visitorsHeard, type Surroundings } from './babble-hours.ts';
import { wordsAfterPauseMs } from './cut-offs.ts';
import { listenOnce, type Listen } from './kept-hearings.ts';
import { report, type HallFindings, type Results } from './report.ts';
import { demoTurns, heldOutTurns, peopleTurns, writtenTurns } from './turn-sets.ts';

const bargeIns = 30;

/** Decibels by which a visitor would be louder than the people around. */
const surroundings: readonly Surroundings[] = [
  { crowd: 'at once', decibels: 20 },
  { crowd: 'at once', decibels: 10 },
  { crowd: 'at once', decibels: 5 },
  { crowd: 'in turn', decibels: 10 },
  { crowd: 'in turn', decibels: 5 },
];

/** How often a visitor who only pauses is cut off, and how often people around interrupt an answer. */
export const benchTurns: Benchmark = async ({ data }) => {
  const recordings = (await readRecordings(data)) ?? [];
  const heard = await listenToAll(recordings);
  const silences = await measureSilence(bargeIns);
  return report({ ...heard, silencesMs: silences.map(({ silenceMs }) => silenceMs) });
};

async function listenToAll(recordings: readonly Recording[]): Promise<Omit<Results, 'silencesMs'>> {
  const ears = await openEars();
  const listen = listenOnce(ears.recogniser);
  try {
    return {
      demo: await demoTurns(listen),
      heldOut: await heldOutTurns(listen),
      written: await writtenTurns(),
      people: await peopleTurns(recordings, listen),
      halls: await hallsOf(recordings, listen),
    };
  } finally {
    await ears.close();
  }
}

async function hallsOf(people: readonly Recording[], listen: Listen): Promise<HallFindings[]> {
  if (people.length === 0) return [];
  const hall = { people, newJudge: await loadJudge(), listen, wordsAfterMs: wordsAfterPauseMs };
  const halls: HallFindings[] = [];
  for (const around of surroundings) {
    const disturbances = await hourOfBabble(hall, around);
    halls.push({ ...around, disturbances, heard: await visitorsHeard(hall, around) });
  }
  return halls;
}
