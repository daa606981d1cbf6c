import { expect, test } from 'vitest';
import { takingTurns } from './taking-turns.ts';

const never = new AbortController().signal;

test('[R6] work waits until what came before is done, even when that failed', async () => {
  const inTurn = takingTurns();
  const told: string[] = [];
  const first = Promise.withResolvers<void>();
  const failing = inTurn(async () => {
    await first.promise;
    told.push('first');
    throw new Error('failed');
  }, never);
  const second = inTurn(async () => told.push('second'), never);
  first.resolve();
  await expect(failing).rejects.toThrow('failed');
  await second;
  expect(told).toEqual(['first', 'second']);
});

test('[R5] work that is stopped while it waits is never begun, and holds nobody up', async () => {
  const inTurn = takingTurns();
  const first = Promise.withResolvers<void>();
  const visitor = new AbortController();
  const told: string[] = [];
  const running = inTurn(() => first.promise, never);
  const waiting = inTurn(async () => told.push('stopped'), visitor.signal);
  const last = inTurn(async () => told.push('last'), never);
  visitor.abort(new Error('left'));
  await expect(waiting).rejects.toThrow('left');
  first.resolve();
  await Promise.all([running, last]);
  expect(told).toEqual(['last']);
});
