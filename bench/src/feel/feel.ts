import { emergencyIn } from '@lobby/gateway/person/emergencies/emergency';
import { emergencies } from '@lobby/gateway/person/emergencies/emergency-kinds';
import { feelings } from '@lobby/gateway/person/feelings/feeling';
import { listenTo, stranger } from '@lobby/gateway/person/person';
import type { Findings, Table } from '../findings.ts';
import { readPublicQuestions, type PublicQuestions } from './public-questions.ts';
import { halves, readUtterances, type Half, type Utterance } from './utterances.ts';

interface Judged extends Utterance {
  feeling: string;
  emergency: string | undefined;
}

/** How well feelings and emergencies are told from words, on utterances written before the patterns were looked at. */
export async function benchFeel(): Promise<Findings> {
  const tables: Table[] = [];
  const figures: Record<string, number> = {};
  for (const half of halves) {
    const judged = (await readUtterances(half)).map(judge);
    tables.push(tableOf(half, judged));
    Object.assign(figures, figuresOf(half, judged));
    if (half === 'practice') tables.push(mistakesOf(judged));
  }
  const questions = await readPublicQuestions();
  tables.push({
    title: 'Public questions to banks',
    headings: ['set', 'questions', 'emergencies told', ...feelings.slice(1)],
    rows: questions.map(toldOf),
  });
  return {
    tables,
    figures,
    notes: [
      ...(questions.length < 2 ? ['SKIPPED: public questions that are not in ../shared/datasets'] : []),
      'Each utterance is the first of its visit, without voice. Those in an emergency are not judged by feeling, those that only sound like one neither.',
      'The kept half is counted and never listed. Both halves were written by the hand that then improved the patterns, on the same day: what it reaches on them is an upper bound, and the questions to banks are the fairer test of false alarms.',
    ],
  };
}

function toldOf({ name, language, texts }: PublicQuestions): string[] {
  const judged = texts.map((text) => judge({ text, language, label: '' }));
  const felt = (feeling: string): string => String(judged.filter((each) => each.feeling === feeling).length);
  const alarms = judged.filter(({ emergency }) => emergency !== undefined).length;
  return [name, String(texts.length), String(alarms), ...feelings.slice(1).map(felt)];
}

function judge(utterance: Utterance): Judged {
  const { text, language } = utterance;
  return {
    ...utterance,
    feeling: listenTo(stranger, { text, language }, []).felt.feeling,
    emergency: emergencyIn(text, language),
  };
}

function tableOf(half: Half, judged: readonly Judged[]): Table {
  const felt = judged.filter(({ label }) => feelings.some((feeling) => feeling === label));
  return {
    title: `${half} half, ${judged.length} utterances`,
    headings: ['class', 'utterances', 'precision', 'recall'],
    rows: [
      ...feelings.map((feeling) => row(feeling, felt, (each) => each.feeling)),
      ...emergencies.map((emergency) => row(emergency, judged, (each) => each.emergency)),
      ['any emergency', ...anyEmergency(judged)],
    ],
  };
}

function row(
  label: string,
  judged: readonly Judged[],
  given: (each: Judged) => string | undefined,
): string[] {
  const wanted = judged.filter((each) => each.label === label);
  const told = judged.filter((each) => given(each) === label);
  const right = wanted.filter((each) => given(each) === label);
  return [label, String(wanted.length), share(right.length, told.length), share(right.length, wanted.length)];
}

function anyEmergency(judged: readonly Judged[]): string[] {
  const { wanted, found, alarms } = alarmsOf(judged);
  return [String(wanted), share(found, alarms), share(found, wanted)];
}

function figuresOf(half: Half, judged: readonly Judged[]): Record<string, number> {
  const felt = judged.filter(({ label }) => feelings.some((feeling) => feeling === label));
  const told = felt.filter(({ feeling }) => feeling !== 'calm');
  const troubled = felt.filter(({ label }) => label !== 'calm');
  const right = told.filter(({ feeling, label }) => feeling === label).length;
  const { wanted, found, alarms } = alarmsOf(judged);
  const alike = judged.filter(({ label }) => label === 'alike' || label === 'calm').length;
  return {
    [`${half}FeelingPrecision`]: right / told.length,
    [`${half}FeelingRecall`]: right / troubled.length,
    [`${half}EmergencyRecall`]: found / wanted,
    [`${half}FalseAlarms`]: (alarms - found) / alike,
  };
}

function alarmsOf(judged: readonly Judged[]): { wanted: number; found: number; alarms: number } {
  const urgent = judged.filter(({ label }) => emergencies.some((emergency) => emergency === label));
  return {
    wanted: urgent.length,
    found: urgent.filter(({ emergency }) => emergency !== undefined).length,
    alarms: judged.filter(({ emergency }) => emergency !== undefined).length,
  };
}

function mistakesOf(judged: readonly Judged[]): Table {
  const wrong = judged.filter(({ label, feeling, emergency }) => {
    if (feelings.some((each) => each === label)) return feeling !== label || emergency !== undefined;
    return emergency !== (label === 'alike' ? undefined : label);
  });
  return {
    title: 'practice half, mistakes',
    headings: ['utterance', 'is', 'feeling told', 'emergency told'],
    rows: wrong.map(({ text, label, feeling, emergency }) => [text, label, feeling, emergency ?? '']),
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(0)} %`;
}
