import { expect, test } from 'vitest';
import type { Flow, Slot } from '../flows/definition/flow.ts';
import { noTasks, type TaskCommand } from '../flows/run/state.ts';
import { carrying, withGiven, type GivenValue } from './carrying.ts';

function slot(type: Slot['type'], more: Partial<Slot> = {}): Slot {
  const name = { zh: type, en: type };
  return { type, name, again: [], optional: false, sensitive: false, echo: false, ...more };
}

function flow(id: string, slots: Flow['slots']): Flow {
  const none = { zh: [], en: [] };
  return { id, title: { zh: id, en: id }, wordings: none, unlike: none, slots, steps: [] };
}

const soon = { until: 'today+7', refuse: { zh: '太远', en: 'too far' } };
const flows = new Map(
  [
    flow('visit', {
      patient: slot('name'),
      date: slot('date'),
      amount: slot('money'),
      'id-card': slot('id-card', { sensitive: true }),
      consent: slot('yes-no'),
    }),
    flow('desk/come', {
      patient: slot('name'),
      date: slot('date', { limits: soon }),
      amount: slot('number'),
      'id-card': slot('id-card', { sensitive: true }),
      consent: slot('yes-no'),
    }),
  ].map((each) => [each.id, each]),
);
const now = new Date('2026-11-27T09:00:00');

/** What a visit knows after these were said for the front desk's task. */
function saidFor(values: Record<string, string | number | boolean>): GivenValue[] {
  const sets = Object.entries(values).map(([name, value]): TaskCommand => ({
    type: 'set-slot',
    slot: name,
    value,
  }));
  const commands: TaskCommand[] = [{ type: 'start-flow', flow: 'visit' }, ...sets];
  return withGiven([], { commands, before: noTasks, after: noTasks }, flows);
}

function carriedTo(id: string, given: GivenValue[], ...more: TaskCommand[]): unknown[] {
  const commands = carrying([{ type: 'start-flow', flow: id }, ...more], given, { flows, now });
  return commands.slice(1 + more.length).map((command) => ('slot' in command ? command.slot : command.type));
}

test('[Z6] what was said for a task of one desk is known to the other, by name and kind', () => {
  const given = saidFor({ patient: '王秀兰', date: '2026-11-28', amount: 500 });
  expect(carriedTo('desk/come', given)).toEqual(['patient', 'date']);
});

test('[Z6] secrets and consents are not handed on', () => {
  expect(saidFor({ 'id-card': '11010519491231002X', consent: true })).toEqual([]);
});

test('[Z6] what the other task does not take is asked for there', () => {
  expect(carriedTo('desk/come', saidFor({ patient: '王秀兰', date: '2026-12-24' }))).toEqual(['patient']);
});

test('[Z6] what is said anew goes before what was said before', () => {
  const given = saidFor({ patient: '王秀兰' });
  expect(carriedTo('desk/come', given, { type: 'set-slot', slot: 'patient', value: '李明' })).toEqual([]);
});

test('[Z6] within one desk a new task asks as it always did', () => {
  expect(carriedTo('visit', saidFor({ patient: '王秀兰' }))).toEqual([]);
});
