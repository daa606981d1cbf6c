import { describe, expect, test } from 'vitest';
import { noTasks } from '../../../flows/run/state.ts';
import type { Match, Routing } from '../../../understanding/router.ts';
import { inShort, standingAt } from '../../test/in-a-task.ts';

const match = (id: string): Match => ({
  target: { type: 'entry', id },
  score: 0.5,
  runnerUp: 0,
  wording: '',
  words: [],
});
const sure: Routing = { type: 'sure', match: match('hours') };
const unsure: Routing = { type: 'unsure', matches: [match('hours'), match('lift')] };

describe('[Q75] a value that is only mentioned in a question changes nothing that is filled in:', () => {
  test.each([
    '那明天几点开门',
    '后天开门吗',
    '周一骨科在几楼',
    '周一换外币要排队吗',
    'What time do you open on Monday',
    'Is it open on Tuesday',
  ])('"%s"', async (text) => {
    expect(await inShort({ question: 'confirm', text, routing: sure })).toBe('answer hours, resume');
    expect(await inShort({ question: 'confirm', text, routing: unsure })).toBe('clarify');
    expect(await inShort({ question: 'confirm', text })).toBe('no-match');
  });

  test('and fills nothing in where something else is surely asked', async () => {
    const text = '那明天几点开门';
    expect(await inShort({ question: 'department', text, routing: sure })).toBe('answer hours, resume');
  });

  test.each([
    ['周一', '2026-11-30'],
    ['后天行吗', '2026-11-29'],
    ['那后天呢', '2026-11-29'],
    ['后天怎么样', '2026-11-29'],
    ['还是周一上午吧', '2026-11-30'],
    ['What about Monday', '2026-11-30'],
    ['Could we make it Monday', '2026-11-30'],
    ['能改到周一吗', '2026-11-30'],
  ])('"%s" changes it', async (text, day) => {
    for (const routing of [sure, unsure])
      expect(await inShort({ question: 'confirm', text, routing })).toBe(`date=${day}`);
  });
});

test('[D20] a task that was offered knows what was asked then, and one that is not wanted is let go of', async () => {
  const offered = { flow: 'book-appointment', asked: '后天儿科有号吗' };
  const saidTo = { question: 'department', tasks: noTasks, offered } as const;
  expect(await inShort({ ...saidTo, text: '对' })).toBe(
    'start-flow, department=paediatrics, date=2026-11-29',
  );
  expect(await inShort({ ...saidTo, tasks: standingAt('date'), text: '不是' })).toBe('resume');
});

describe('[Q75] what is not sure in a task', () => {
  test('is asked back about where it may be a question', async () => {
    expect(await inShort({ question: 'date', text: '你们那个电梯', routing: unsure })).toBe('clarify');
  });

  test('is taken as an answer where there is a value in it', async () => {
    expect(await inShort({ question: 'date', text: '周一电梯', routing: unsure })).toBe('date=2026-11-30');
  });
});

test.each(['对，但是手机号错了', 'yes, but the phone number is wrong', "The phone number isn't right"])(
  '[Q74] what was read back is meant where it is told to be wrong, whatever the venue knows of such words: "%s"',
  async (text) => expect(await inShort({ question: 'confirm', text, routing: sure })).toBe('clear phone'),
);

test.each(['我没有手机', '不想给', '忘了', 'I have no phone', "I'd rather not"])(
  '[Q73] "%s" is told whether it is needed',
  async (text) => expect(await inShort({ question: 'phone', text })).toBe('skip'),
);

test.each([
  ['今天不行，明天', '2026-11-28'],
  ["Monday doesn't work, Tuesday please", '2026-12-01'],
])('[Q6] of two days the one that is not denied is meant: "%s"', async (text, day) => {
  expect(await inShort({ question: 'date', text })).toBe(`date=${day}`);
});
