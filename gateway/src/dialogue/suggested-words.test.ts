import type { Language } from '@lobby/shared/protocol/language';
import { expect, test } from 'vitest';
import { phrases } from '../flows/run/phrases.ts';
import { replies } from './replies.ts';
import { type Question, inShort, standingAt } from './test/in-a-task.ts';

const languages = ['zh', 'en'] as const satisfies Language[];

/** Examples of values that the booking asks for nowhere. */
const { exampleTime: _time, examplePlate: _plate, ...said } = phrases;

/** What visitors are told to say, as it stands between quotes. */
const quoted = languages.flatMap((language) =>
  [...Object.values(said), ...Object.values(replies)].flatMap((each) =>
    [...each[language].matchAll(/“([^”{]+)”|"([^"{]+)"/gu)].map(([, zh, en]) => zh ?? en ?? ''),
  ),
);

test.each([...new Set(quoted)])('[D31] "%s", which visitors are told to say, is understood', async (text) => {
  const questions: Question[] = ['date', 'confirm'];
  const understood = await Promise.all(questions.map((question) => inShort({ question, text })));
  expect(understood.filter((each) => each !== 'no-match')).not.toEqual([]);
});

test.each(languages)(
  '[D31] whatever may be tapped at a question is understood there: %s',
  async (language) => {
    const tapped = async (question: Question, which: keyof typeof phrases): Promise<string> =>
      inShort({ question, text: phrases[which][language], tasks: standingAt(question, language) });
    for (const question of ['department', 'date', 'patient', 'confirm', 'amend'] as const)
      expect(await tapped(question, 'callPerson')).toBe('hand-over');
    expect(await tapped('confirm', 'agree')).toBe('affirm');
    expect(await tapped('confirm', 'disagree')).toBe('deny');
    expect(await tapped('date', 'today')).toBe('date=2026-11-27');
    expect(await tapped('date', 'tomorrow')).toBe('date=2026-11-28');
    expect(await tapped('date', 'dayAfter')).toBe('date=2026-11-29');
  },
);

test.each(languages)(
  '[D31] yes and no are understood where a task may be put aside or given up: %s',
  async (language) => {
    const start = { flow: 'check-queue', slots: {} };
    for (const waiting of [{ type: 'pause', start }, { type: 'give-up' }] as const) {
      const tasks = { ...standingAt('date', language), waiting };
      const tapped = (text: string): Promise<string> => inShort({ question: 'date', text, tasks });
      expect(await tapped(phrases.answerYes[language])).toBe('affirm');
      expect(await tapped(phrases.answerNo[language])).toBe('deny');
    }
  },
);

test('[D31] what may be changed is understood by its name', async () => {
  const names = ['科室', '就诊日期', '医生和时间', '姓名', '手机号', '身份证号'];
  const slots = ['department', 'date', 'visit', 'patient', 'phone', 'id-card'];
  for (const [place, text] of names.entries())
    expect(await inShort({ question: 'amend', text })).toBe(`clear ${slots[place]}`);
});
