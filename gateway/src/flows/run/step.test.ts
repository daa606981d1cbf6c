import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFlowFiles } from '../files/read-flow-files.ts';
import { flowSchema } from '../definition/flow-schema.ts';
import { maskedCommands } from './masked.ts';
import { openQuestionOf } from './open-question.ts';
import { phrases } from './phrases.ts';
import { noTasks, type Setting, type TaskCommand, type TaskEffect, type TaskState } from './state.ts';
import { step } from './step.ts';

const { flows } = await readFlowFiles(join(import.meta.dirname, '../test/hospital'));
const known = new Map(flows.map((flow) => [flow.id, flow]));

const setting: Setting = {
  flows: known,
  isSafe: (operation) => operation !== 'hospital.book-visit',
  language: 'zh',
  now: new Date(2026, 10, 27, 9),
  fresh: 'frame',
};

const idCard = '11010519491231002X';
const visits = {
  visits: [{ id: 'v1', time: '09:30', doctorZh: '张医生', doctorEn: 'Doctor Zhang', feeYuan: 30 }],
};
const listed: TaskCommand = { type: 'called', as: 'free', result: { ok: true, status: 200, answer: visits } };
const set = (slot: string, value: string): TaskCommand => ({ type: 'set-slot', slot, value });

/** A booking up to the question whether all is right. */
const upToConfirm: TaskCommand[][] = [
  [
    { type: 'start-flow', flow: 'book-appointment' },
    set('department', 'cardiology'),
    set('date', '2026-11-28'),
  ],
  [listed],
  [{ type: 'choose', place: 0 }],
  [set('patient', '张伟'), set('phone', '13800138000')],
  [set('id-card', idCard)],
];

function run(all: readonly TaskCommand[][], from = noTasks): { state: TaskState; effects: TaskEffect[] } {
  let state = from;
  let effects: TaskEffect[] = [];
  for (const commands of all) ({ state, effects } = step(state, commands, setting));
  return { state, effects };
}

test('[Q16] nothing is changed in a system before the visitor agreed to these very values', () => {
  const before = run(upToConfirm);
  expect(before.effects.filter(({ type }) => type === 'call')).toEqual([]);
  const changed = step(before.state, [set('patient', '王芳')], setting);
  expect(changed.effects.filter(({ type }) => type === 'call')).toEqual([]);
  const agreed = step(changed.state, [{ type: 'affirm' }], setting);
  expect(agreed.effects).toMatchObject([
    { type: 'call', call: { operation: 'hospital.book-visit', with: { patient: '王芳' } } },
  ]);
});

test('[Q17] the same wish is asked of a system under the same name, another one under another', () => {
  const once = (patient: string): string | undefined => {
    const { state } = run([...upToConfirm, [set('patient', patient)]]);
    const { effects } = step(state, [{ type: 'affirm' }], setting);
    return effects.flatMap((effect) => (effect.type === 'call' ? [effect.call.once] : []))[0];
  };
  expect(once('王芳')).toBe(once('王芳'));
  expect(once('王芳')).not.toBe(once('李娜'));
});

test('[Q76] a task that ends without words of its own leaves nobody without one', () => {
  const slots = {
    urgent: { type: 'yes-no', name: { zh: '急', en: 'urgent' }, ask: { zh: '急吗？', en: 'Urgent?' } },
  };
  const wordings = { zh: ['办'], en: ['do'] };
  const flow = flowSchema.parse({
    id: 'short',
    title: { zh: '办', en: 'do' },
    wordings,
    slots,
    steps: [{ collect: 'urgent' }],
  });
  const short = { ...setting, flows: new Map([['short', flow]]) };
  const { state } = step(noTasks, [{ type: 'start-flow', flow: 'short' }], short);
  const said = step(state, [{ type: 'deny' }], short).effects;
  expect(said).toEqual([{ type: 'say', text: phrases.ended.zh }]);
});

test('[Q18] when a task is over, cancelled or forgotten, what it knew is gone', () => {
  const booked: TaskCommand = {
    type: 'called',
    as: 'booking',
    result: { ok: true, status: 201, answer: { number: 'A1', roomZh: '三楼', roomEn: 'upstairs' } },
  };
  const { state } = run(upToConfirm);
  expect(JSON.stringify(state)).toContain(idCard);
  expect(JSON.stringify(run([...upToConfirm, [{ type: 'affirm' }], [booked]]).state)).not.toContain(idCard);
  expect(JSON.stringify(run([...upToConfirm, [{ type: 'cancel' }]]).state)).not.toContain(idCard);
  const later = { ...setting, now: new Date(2026, 10, 27, 10) };
  expect(JSON.stringify(step(state, [{ type: 'resume' }], later).state)).not.toContain(idCard);
});

test('[Q45] what could be tapped for one question is gone with the next', () => {
  const { effects } = run(upToConfirm.slice(0, 3));
  expect(effects.filter(({ type }) => type === 'show')).toEqual([{ type: 'show', suggestions: [] }]);
});

test('[Q18] the summary shows of a sensitive value only its end', () => {
  const { effects } = run(upToConfirm);
  const shown = effects.find((effect) => effect.type === 'show');
  expect(JSON.stringify(shown)).toContain('"•••• 002X"');
  expect(JSON.stringify(effects)).not.toContain(idCard);
});

test.each([
  ['A1', true],
  ['A'.repeat(400), false],
])(
  '[Q44] a result beginning with %.2s is shown with a code that holds it, unless it is too long',
  (number, scanned) => {
    const answer = { number, roomZh: '三楼', roomEn: 'upstairs' };
    const booked: TaskCommand = { type: 'called', as: 'booking', result: { ok: true, status: 201, answer } };
    const { effects } = run([...upToConfirm, [{ type: 'affirm' }], [booked]]);
    const shown = effects.find((effect) => effect.type === 'show');
    const code = shown?.card?.type === 'summary' ? shown.card.code : undefined;
    expect(code?.caption).toBe(scanned ? '拍下来带走' : undefined);
  },
);

test('[Q19] a visit plays again from its commands, also from those that may be kept', () => {
  const kept: TaskCommand[][] = [];
  let state = noTasks;
  for (const commands of [...upToConfirm, [{ type: 'deny' } as const]]) {
    kept.push(maskedCommands(commands, known, state));
    ({ state } = step(state, commands, setting));
  }
  expect(run([...upToConfirm, [{ type: 'deny' }]]).state).toEqual(state);
  expect(JSON.stringify(kept)).not.toContain(idCard);
  const again = run(kept).state;
  expect(again.waiting).toEqual(state.waiting);
  expect(again.frames[0]?.order).toEqual(state.frames[0]?.order);
});

/** What is said and offered at so many silences in a row. */
function silences(begun: TaskState, count: number): { said: string; taps: string[]; state: TaskState }[] {
  const silence: TaskCommand = { type: 'no-input' };
  let state = begun;
  return Array.from({ length: count }, () => {
    const next = step(state, [silence], setting);
    ({ state } = next);
    const said = next.effects.flatMap((effect) => (effect.type === 'say' ? [effect.text] : [])).join('');
    const taps = next.effects.flatMap((effect) => (effect.type === 'show' ? effect.suggestions : []));
    return { said, taps, state };
  });
}

test('[Q70] whoever says nothing is asked without haste, then by an example, is told of a person, and is left in peace', () => {
  const begun = run([[{ type: 'start-flow', flow: 'book-appointment' }]]).state;
  const [first, second, third, fourth] = silences(begun, 4);
  expect(first?.said).toMatch(/^不着急，您慢慢来。.*科/);
  expect(second?.said).toMatch(/比如说“.*内科”/);
  expect(third?.said).toBe('需要工作人员帮忙的话，说“人工”就行。');
  expect(third?.taps).toEqual(['找工作人员', ...(second?.taps ?? [])]);
  expect(fourth?.said).toContain('您准备好了直接回答就行');
  const answered = step(fourth!.state, [set('department', 'cardiology')], setting);
  expect(answered.state.frames[0]?.slots).toMatchObject({ department: { value: 'cardiology' } });
  expect(answered.state.frames[0]?.tries.noInput).toBe(0);
});

test('[Q70] silence after a summary reads it back again and changes nothing', () => {
  const before = run(upToConfirm);
  const [first, second] = silences(before.state, 2);
  expect(first?.state.waiting).toEqual(before.state.waiting);
  expect(first?.taps).toEqual(['对', '不对，要改']);
  expect(second?.said).toMatch(/没问题的话，说“对”就行。$/);
  const amending = run([...upToConfirm, [{ type: 'deny' }]]).state;
  expect(silences(amending, 1)[0]).toMatchObject({ said: '不着急，您慢慢来。您要改哪一项？' });
});

test('[Q71] what a visitor has to answer is told with how often nothing was said to it, until they say something', () => {
  const begun = run([[{ type: 'start-flow', flow: 'book-appointment' }]]).state;
  expect(openQuestionOf(begun, known)).toEqual({ unanswered: 0, looksUp: false });
  const silent = silences(begun, 2)[1]!.state;
  expect(openQuestionOf(silent, known)).toEqual({ unanswered: 2, looksUp: false });
  expect(openQuestionOf(step(silent, [{ type: 'no-match' }], setting).state, known)?.unanswered).toBe(0);
  const atCard = run(upToConfirm.slice(0, -1)).state;
  expect(openQuestionOf(atCard, known)).toEqual({ unanswered: 0, looksUp: true });
  expect(openQuestionOf(run(upToConfirm.slice(0, 1)).state, known)).toBeUndefined();
  expect(openQuestionOf(noTasks, known)).toBeUndefined();
});

test('[Q8] a third task is not laid on top of two that wait', () => {
  const start = (flow: string): TaskCommand[] => [{ type: 'start-flow', flow }];
  const deep = run([start('book-appointment'), start('check-queue'), [{ type: 'affirm' }]]).state;
  expect(deep.frames).toHaveLength(2);
  const third = run([start('book-appointment'), [{ type: 'affirm' }]], deep).state;
  expect(third.frames).toHaveLength(3);
  expect(step(third, start('check-queue'), setting).effects[0]).toMatchObject({
    text: '我们先把手上的事办完吧。',
  });
});
