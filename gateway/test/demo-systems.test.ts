import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test, describe } from 'vitest';
import { parse } from 'yaml';
import { documentOf, openDemoSystem } from '../demo/system/demo-systems.ts';
import { systemNames, type DemoVenue } from '../demo/system/names.ts';
import type { DemoSystem } from '../demo/system/open-system.ts';
import { demoVenues } from '../src/config/venue-config.ts';
import { createAnswerCheck } from '../src/flows/systems/answer-check.ts';
import { operationsOf } from '../src/flows/systems/operations-of.ts';
import { requestFor } from '../src/flows/systems/request.ts';
import type { Operation, SystemDescription } from '../src/flows/systems/system.ts';

const secret = 'open-sesame';
const friday = new Date('2026-11-27T09:00:00');
const person = {
  idCard: '11010519491231002X',
  phone: '13800138000',
  name: '张伟',
  patient: '张伟',
  holder: '张伟',
};

/** What a task would ask, for every parameter that has one sensible value. */
const asked: Record<string, string | number> = {
  ...person,
  department: 'cardiology',
  date: '2026-11-28',
  matter: 'account',
  kind: 'debit',
  service: 'counter',
  branch: 'park',
  currency: 'USD',
  amount: 80_000,
  report: 'chest-ct',
  application: 'S26110412',
};

async function open(venue: DemoVenue) {
  const id = systemNames[venue];
  const description: SystemDescription = { id, document: parse(await readFile(documentOf(venue), 'utf8')) };
  const operations = operationsOf(description);
  const system = await openDemoSystem(venue, secret, () => friday);
  onTestFinished(() => system.close());
  const ask = async (name: string, given: Record<string, string | number>, once = name) => {
    const operation = operations.get(`${id}.${name}`);
    if (operation === undefined) throw new Error(`no operation ${name}`);
    const response = await send(system, { operation, given, once });
    const text = await response.text();
    return { operation, status: response.status, answer: text === '' ? null : JSON.parse(text) };
  };
  return { system, description, operations, ask };
}

interface Question {
  operation: Operation;
  given: Record<string, string | number>;
  once: string;
}

function send(
  { address }: Pick<DemoSystem, 'address'>,
  { operation, given, once }: Question,
): Promise<Response> {
  const call = { operation: operation.name, with: given, as: 'answer', once };
  return fetch(requestFor(operation, call, { address, headers: { authorization: `Bearer ${secret}` } }));
}

describe.each(demoVenues)('the demonstration system of the %s', (venue) => {
  test('[Q60] answers everything that it describes, as it describes it', async () => {
    const { description, operations, ask } = await open(venue);
    const check = createAnswerCheck(description);
    for (const name of operations.keys()) {
      const own = name.split('.')[1] ?? '';
      const { operation, status, answer } = await ask(own, {
        ...asked,
        ...(await placesOf(venue, own, ask)),
      });
      expect({ name, status }).toEqual({ name, status: Number(Object.keys(operation.answers)[0]) });
      expect({ name, sound: check(operation, status, answer) }).toEqual({ name, sound: true });
    }
  });

  test('[Q60] refuses a stranger, and a question without what it needs', async () => {
    const { system, operations, ask } = await open(venue);
    const [first] = operations.keys();
    const own = first?.split('.')[1] ?? '';
    expect((await ask(own, {})).status).toBe(400);
    const stranger = await fetch(`${system.address}${operations.get(first ?? '')?.path}`, {
      method: operations.get(first ?? '')?.method ?? 'GET',
    });
    expect(stranger.status).toBe(401);
  });
});

/** What only the system itself can name: a time that is free, a booking that was made. */
async function placesOf(
  venue: DemoVenue,
  operation: string,
  ask: Awaited<ReturnType<typeof open>>['ask'],
): Promise<Record<string, string>> {
  if (operation === 'take-ticket') return { service: 'personal' };
  if (operation === 'book-counter' || operation === 'book-window')
    return { slot: (await ask('list-free-times', asked)).answer.times[0].id };
  if (venue !== 'clinic') return {};
  const { visits } = (await ask('list-free-visits', asked)).answer;
  const { bookings } = (await ask('list-bookings', asked)).answer;
  return { visit: visits[0].id, booking: bookings[0]?.id ?? '' };
}

test('[Q61] what was booked is taken for others, found by its patient, and free again when it was moved or cancelled', async () => {
  const { ask } = await open('clinic');
  const free = async (): Promise<string[]> =>
    (await ask('list-free-visits', asked)).answer.visits.map(({ id }: { id: string }) => id);
  const [first = '', second = ''] = await free();
  expect((await ask('book-visit', { ...asked, visit: first }, 'a')).status).toBe(201);
  expect((await ask('book-visit', { ...asked, visit: first }, 'b')).status).toBe(409);
  expect(await free()).not.toContain(first);
  const { bookings } = (await ask('list-bookings', asked)).answer;
  expect(bookings).toMatchObject([{ departmentZh: '心血管内科', date: '2026-11-28', dayZh: '11月28日' }]);
  const booking = bookings[0].id;
  expect((await ask('move-booking', { booking, visit: second }, 'c')).status).toBe(200);
  expect((await ask('move-booking', { booking, visit: first }, 'd')).status).toBe(409);
  expect(await free()).toContain(first);
  expect((await ask('cancel-booking', { booking }, 'e')).answer.refundYuan).toBeGreaterThan(0);
  expect(await free()).toContain(second);
  expect((await ask('list-bookings', asked)).answer.bookings).toEqual([]);
});

test('[Q61] times are the same at every start, fill up, and are none on Sunday or in the past', async () => {
  const [one, other] = [await open('government'), await open('government')];
  const times = async ({ ask }: typeof one, date: string) =>
    (await ask('list-free-times', { matter: 'travel', date })).answer.times;
  const free = await times(one, '2026-11-28');
  expect(await times(other, '2026-11-28')).toEqual(free);
  expect(free.length).toBeGreaterThan(3);
  for (const { id } of free)
    expect((await one.ask('book-window', { ...asked, slot: id }, id)).answer.windowZh).toContain('B5');
  expect(await times(one, '2026-11-28')).toEqual([]);
  expect(await times(other, '2026-11-29')).toEqual([]);
  expect(await times(other, '2026-11-26')).toEqual([]);
});

test('[Q61] what a bank keeps changes with what is asked of it', async () => {
  const { ask } = await open('bank');
  const ahead = async (once: string): Promise<number> =>
    (await ask('take-ticket', { service: 'personal' }, once)).answer.ahead;
  expect([await ahead('a'), await ahead('b')]).toEqual([5, 6]);
  const receipt = async (idCard: string, once: string) =>
    (await ask('block-card', { ...asked, idCard }, once)).answer?.receipt;
  expect(await receipt(person.idCard, 'again')).toBe(await receipt(person.idCard, 'first'));
  expect((await ask('block-card', { ...asked, idCard: '110105194912310004' }, 'x')).status).toBe(404);
  const order = async (amount: number, once: string): Promise<number> =>
    (await ask('reserve-cash', { ...asked, amount }, once)).status;
  expect([await order(600_000, 'a'), await order(600_000, 'b'), await order(300_000, 'c')]).toEqual([
    201, 409, 201,
  ]);
});

test('[Q62] the same wish under the same key is done once', async () => {
  const { ask } = await open('bank');
  const [first, repeated, second] = [
    await ask('take-ticket', { service: 'personal' }, 'one'),
    await ask('take-ticket', { service: 'personal' }, 'one'),
    await ask('take-ticket', { service: 'personal' }, 'two'),
  ];
  expect(repeated.answer).toEqual(first.answer);
  expect(second.answer.ahead).toBe(first.answer.ahead + 1);
});

test('[Q63] trouble that was ordered comes once, and what was done under it stays done', async () => {
  const { system, ask } = await open('bank');
  const order = async (query: string): Promise<number> =>
    (await fetch(`${system.address}/trouble?${query}`, { method: 'POST' })).status;
  const rate = () => ask('read-rate', { currency: 'USD' });
  expect(await order('operation=read-rate&type=status&status=503')).toBe(204);
  expect([(await rate()).status, (await rate()).status]).toEqual([503, 200]);
  expect(await order('operation=read-rate&type=nonsense')).toBe(204);
  await expect(rate()).rejects.toThrow('JSON');
  expect(await order('operation=read-rate&type=late&afterMs=80')).toBe(204);
  const beganMs = performance.now();
  await rate();
  expect(performance.now() - beganMs).toBeGreaterThan(70);
  expect(await order('operation=take-ticket&type=lost-answer')).toBe(204);
  const ticket = () => ask('take-ticket', { service: 'personal' }, 'lost');
  await expect(ticket()).rejects.toThrow('fetch failed');
  expect((await ticket()).answer.ahead).toBe(5);
  expect(await order('operation=read-rate&type=rain')).toBe(400);
});
