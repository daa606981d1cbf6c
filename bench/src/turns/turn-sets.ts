import type { Language } from '@lobby/shared/protocol/language';
import { loadJudge } from '../kiosk/voice-judge.ts';
import type { Recording } from '../speech/recordings.ts';
import { readDemoQuestions } from '../turn/demo-questions.ts';
import { beginningsOf, sayBrokenOff, sayWhole, type Question } from './broken-off.ts';
import type { TurnSet, Turns } from './cut-offs.ts';
import { heldOutQuestions } from './held-out-questions.ts';
import type { Listen } from './kept-hearings.ts';
import { shareOfPausesLongerThan } from './pause-lengths.ts';
import { findPauses } from './recorded-pauses.ts';
import type { Pause, Silence } from './waiting.ts';
import { readWrittenQuestions } from './written-questions.ts';

const languages = ['zh', 'en'] as const;

export async function demoTurns(listen: Listen): Promise<TurnSet> {
  return { name: 'demo', turns: await spokenTurns(await readDemoQuestions(), listen) };
}

export async function heldOutTurns(listen: Listen): Promise<TurnSet> {
  const questions = Object.entries(heldOutQuestions).flatMap(([domain, ofDomain]) =>
    languages.flatMap((language) =>
      ofDomain[language].map((text, index): Question => ({ name: `${domain}-${index + 1}`, language, text })),
    ),
  );
  return { name: 'held out', turns: await spokenTurns(questions, listen) };
}

/** Undefined where the data sets do not lie. */
export async function writtenTurns(): Promise<TurnSet | undefined> {
  const questions = await readWrittenQuestions();
  if (questions === undefined) return undefined;
  const silence = (language: Language, text: string): Silence => ({
    language,
    heard: { type: 'stable', text, language },
  });
  const pauses = questions.flatMap(({ language, text }) =>
    beginningsOf(text, language).map((beginning) => pauseAt(silence(language, beginning))),
  );
  return {
    name: 'written',
    turns: byLanguage(
      pauses,
      questions.map(({ language, text }) => silence(language, text)),
    ),
  };
}

/** Real pauses with their own lengths. */
export async function peopleTurns(recordings: readonly Recording[], listen: Listen): Promise<TurnSet> {
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
  return { name: 'people', turns: byLanguage(pauses, ends) };
}

async function spokenTurns(questions: readonly Question[], listen: Listen): Promise<Turns[]> {
  const pauses: Pause[] = [];
  for (const { language, samples } of await sayBrokenOff(questions))
    pauses.push(pauseAt({ language, heard: await listen(samples, language) }));
  const ends: Silence[] = [];
  for (const { language, samples } of await sayWhole(questions))
    ends.push({ language, heard: await listen(samples, language) });
  return byLanguage(pauses, ends);
}

/** Nobody knows how long this pause would have been: it is as long as pauses are. */
function pauseAt(silence: Silence): Pause {
  return { ...silence, outlasts: (ms) => shareOfPausesLongerThan(ms, silence.language) };
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
