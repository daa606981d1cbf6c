import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Lead } from './lead.ts';
import { nextCall } from './next-call.ts';
import { soonestFirst } from './soonest-first.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const never = new AbortController().signal;

/** Parts of this length, each made in this time. */
const lengthMs = 400;
const makingMs = 100;

interface Ask {
  name: string;
  parts: number;
  neededInMs?: number;
}

/** A voice that writes down what it made, and when. */
function voice() {
  const made: string[] = [];
  const lead = new Lead();
  const beganMs = performance.now();
  const answer = soonestFirst<Ask, string>(
    async function* answer({ name, parts }) {
      for (let part = 1; part <= parts; part++) {
        await new Promise((resolve) => setTimeout(resolve, makingMs));
        if (name === 'failing') throw new Error('failed');
        made.push(`${name}${part}@${Math.round((performance.now() - beganMs) / 50) * 50}`);
        yield `${name}${part}`;
      }
    },
    { neededInMs: (ask) => ask.neededInMs ?? 0, lengthMs: () => lengthMs, lead },
  );
  const ask = (asked: Ask, signal = never): Promise<string[]> => Array.fromAsync(answer(asked, signal));
  return { ask, made, lead };
}

const names = (made: string[]): string => made.map((one) => one.replace(/@.*/, '')).join(' ');

test('[E20] the call that will miss its next part soonest is the next, and the first come among equals', () => {
  const [first, second, third] = [{ neededAtMs: 50 }, { neededAtMs: 20 }, { neededAtMs: 20 }] as const;
  expect(nextCall([first, second, third], { nowMs: 0, leadMs: Infinity })).toEqual({
    type: 'go',
    call: second,
  });
  expect(nextCall([], { nowMs: 0, leadMs: Infinity })).toEqual({ type: 'nobody' });
});

test('[E20] a call whose next part is further away than the lead waits for exactly the difference', () => {
  const calls = [{ neededAtMs: 900 }];
  expect(nextCall(calls, { nowMs: 0, leadMs: 250 })).toEqual({ type: 'wait', ms: 650 });
  expect(nextCall(calls, { nowMs: 650, leadMs: 250 })).toEqual({ type: 'go', call: calls[0] });
});

test('[E20] a visitor who has heard nothing yet is served within a part, however long the answer of another is', async () => {
  const { ask, made } = voice();
  const long = ask({ name: 'a', parts: 8 });
  await vi.advanceTimersByTimeAsync(250);
  const short = ask({ name: 'b', parts: 2 });
  await vi.runAllTimersAsync();
  await Promise.all([long, short]);
  expect(names(made)).toBe('a1 a2 a3 b1 b2 a4 a5 a6 a7 a8');
});

test('[E20] three who ask at once are served in turn, so that none of them runs dry while another is far ahead', async () => {
  const { ask, made } = voice();
  const all = ['a', 'b', 'c'].map((name) => ask({ name, parts: 3 }));
  await vi.runAllTimersAsync();
  await Promise.all(all);
  expect(names(made)).toBe('a1 b1 c1 a2 b2 c2 a3 b3 c3');
});

test('[E20] what is needed much later lets everybody pass', async () => {
  const { ask, made } = voice();
  const aside = ask({ name: 'aside', parts: 2, neededInMs: 600_000 });
  await vi.advanceTimersByTimeAsync(50);
  const visitor = ask({ name: 'a', parts: 3 });
  await vi.runAllTimersAsync();
  await Promise.all([aside, visitor]);
  expect(names(made)).toBe('aside1 a1 a2 a3 aside2');
});

test('[E21] a narrow lead makes parts just in time, and a wider one lets the engine go ahead again', async () => {
  const { ask, made, lead } = voice();
  lead.change(150);
  const asked = ask({ name: 'a', parts: 5 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(made).toEqual(['a1@100', 'a2@450', 'a3@850']);
  lead.change(Infinity);
  await vi.advanceTimersByTimeAsync(220);
  expect(made.slice(3)).toEqual(['a4@1100', 'a5@1200']);
  expect(await asked).toHaveLength(5);
});

test('[E21] a lead that was narrowed does not delay a first part', async () => {
  const { ask, made, lead } = voice();
  const long = ask({ name: 'a', parts: 4 });
  await vi.advanceTimersByTimeAsync(350);
  lead.change(150);
  const first = ask({ name: 'b', parts: 1 });
  await vi.advanceTimersByTimeAsync(200);
  expect(made).toEqual(['a1@100', 'a2@200', 'a3@300', 'a4@400', 'b1@500']);
  await vi.runAllTimersAsync();
  await Promise.all([long, first]);
});

test('[E22] a call that is stopped while it waits is never begun, and one that fails holds nobody up', async () => {
  const { ask, made } = voice();
  const visitor = new AbortController();
  const failing = ask({ name: 'failing', parts: 1 });
  const stopped = ask({ name: 'stopped', parts: 1 }, visitor.signal);
  const last = ask({ name: 'last', parts: 1 });
  const outcomes = Promise.allSettled([failing, stopped, last]);
  visitor.abort(new Error('left'));
  await vi.runAllTimersAsync();
  expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(names(made)).toBe('last1');
});
