import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFlowFiles } from '../files/read-flow-files.ts';
import { maskedCommands } from './masked.ts';
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

test('[Q18] the summary shows of a sensitive value only its end', () => {
  const { effects } = run(upToConfirm);
  const shown = effects.find((effect) => effect.type === 'show');
  expect(JSON.stringify(shown)).toContain('••••••••••••••002X');
  expect(JSON.stringify(effects)).not.toContain(idCard);
});

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

test('[Q10] silence is asked after, and answered by a person in the end', () => {
  const begun = run([[{ type: 'start-flow', flow: 'book-appointment' }]]).state;
  const said = (state: TaskState): [TaskState, string] => {
    const next = step(state, [{ type: 'no-input' }], setting);
    return [
      next.state,
      next.effects.map((effect) => (effect.type === 'say' ? effect.text : effect.type)).join(' '),
    ];
  };
  const [first, one] = said(begun);
  const [second, two] = said(first);
  const [, three] = said(second);
  expect(one).toContain('您还在吗？');
  expect(two).toContain('人工');
  expect(three).toContain('hand-over');
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
