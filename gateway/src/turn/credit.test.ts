import { expect, test } from 'vitest';
import { aheadMs, Credit } from './credit.ts';

const settled = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);

test('[T6] sound goes out only as far ahead of the loudspeaker as the window, and on again when some was played', async () => {
  const credit = new Credit();
  const { signal } = new AbortController();
  credit.sent(aheadMs);
  const room = credit.room(signal);
  expect(await settled(room)).toBe(false);
  credit.played(500);
  expect(await settled(room)).toBe(true);
});

test('[T6] an old report takes no credit away', async () => {
  const credit = new Credit();
  credit.sent(aheadMs);
  credit.played(1_000);
  credit.played(10);
  expect(await settled(credit.room(new AbortController().signal))).toBe(true);
});

test('[T4] waiting for credit ends at once when the turn is stopped', async () => {
  const controller = new AbortController();
  const credit = new Credit();
  credit.sent(aheadMs);
  const room = credit.room(controller.signal);
  controller.abort(new Error('interrupted'));
  await expect(room).rejects.toThrow('interrupted');
  await expect(credit.room(controller.signal)).rejects.toThrow('interrupted');
});
