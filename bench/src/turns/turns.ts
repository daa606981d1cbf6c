import type { Language } from '@lobby/shared/protocol/language';
import { measureSilence } from '../barge-in/barge-in.ts';
import type { Benchmark } from '../findings.ts';
import { openEars } from '../hear/ears.ts';
import { loadJudge } from '../kiosk/voice-judge.ts';
import { readRecordings, type Recording } from '../speech/recordings.ts';
import { readDemoQuestions } from '../turn/demo-questions.ts';
import { hourOfBabble } from './babble-hours.ts';
import { sayBrokenOff } from './broken-off.ts';
import { listenOnce, type Listen } from './kept-hearings.ts';
import { shareOfPausesLongerThan } from './pause-lengths.ts';
import { findPauses } from './recorded-pauses.ts';
import { report, wordsAfterPauseMs, type Results, type Turns } from './report.ts';
import type { Pause, Silence } from './waiting.ts';

const languages = ['zh', 'en'] as const;
const bargeIns = 30;

/** Decibels by which a visitor would be louder than the people around. */
const halls = [20, 10, 5] as const;

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
      questions: await questionTurns(listen),
      people: await peopleTurns(recordings, listen),
      hours: await babbleHours(recordings, listen),
    };
  } finally {
    await ears.close();
  }
}

async function questionTurns(listen: Listen): Promise<Turns[]> {
  const questions = await readDemoQuestions();
  const pauses: Pause[] = [];
  for (const { language, samples } of await sayBrokenOff(questions)) {
    const heard = await listen(samples, language);
    pauses.push({ language, heard, outlasts: (ms) => shareOfPausesLongerThan(ms, language) });
  }
  const ends: Silence[] = [];
  for (const { language, samples } of questions)
    ends.push({ language, heard: await listen(samples, language) });
  return byLanguage(pauses, ends);
}

async function peopleTurns(recordings: readonly Recording[], listen: Listen): Promise<Turns[]> {
  const newJudge = await loadJudge();
  const pauses: Pause[] = [];
  const ends: Silence[] = [];
  for (const { language, samples } of recordings) {
    for (const { at, silentMs } of await findPauses(samples, newJudge())) {
      const heard = await listen(samples.slice(0, at), language);
      pauses.push({ language, heard, outlasts: (ms) => Number(silentMs > ms) });
    }
    ends.push({ language, heard: await listen(samples, language) });
  }
  return byLanguage(pauses, ends);
}

async function babbleHours(people: readonly Recording[], listen: Listen): Promise<Results['hours']> {
  if (people.length === 0) return [];
  const newJudge = await loadJudge();
  const hours: Results['hours'][number][] = [];
  for (const decibels of halls) {
    const hall = { people, judge: newJudge(), listen, wordsAfterMs: wordsAfterPauseMs };
    hours.push({ decibels, disturbances: await hourOfBabble(hall, decibels) });
  }
  return hours;
}

/** A language in which nobody paused or finished is left out. */
function byLanguage(pauses: readonly Pause[], ends: readonly Silence[]): Turns[] {
  const spoken = (language: Language) => (silence: Silence) => silence.language === language;
  return languages
    .map((language) => ({
      language,
      pauses: pauses.filter(spoken(language)),
      ends: ends.filter(spoken(language)),
    }))
    .filter((turns) => turns.pauses.length > 0 && turns.ends.length > 0);
}
