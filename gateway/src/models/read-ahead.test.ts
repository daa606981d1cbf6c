import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

const { signal } = new AbortController();

/** Work that ends when the test says so. */
function workshop() {
  const begun: number[] = [];
  const stopped: number[] = [];
  const ends = new Map<number, PromiseWithResolvers<number>>();
  const make = (item: number, stop: AbortSignal): Promise<number> => {
    begun.push(item);
    const end = Promise.withResolvers<number>();
    ends.set(item, end);
    stop.addEventListener('abort', () => {
      stopped.push(item);
      end.reject(stop.reason);
    });
    return end.promise;
  };
  return { begun, stopped, make, finish: (item: number) => ends.get(item)?.resolve(item * 10), ends };
}

test('[M17] no more than so many are made at once, and they come in order', async () => {
  const { begun, make, finish } = workshop();
  const made = readAhead([1, 2, 3], { atOnce: 2, make }, signal);
  const first = made.next();
  expect(begun).toEqual([1, 2]);
  finish(2);
  finish(1);
  expect(await first).toEqual({ value: 10, done: false });
  expect(begun).toEqual([1, 2, 3]);
  finish(3);
  expect(await made.next()).toEqual({ value: 20, done: false });
  expect(await made.next()).toEqual({ value: 30, done: false });
  expect(await made.next()).toEqual({ value: undefined, done: true });
});

test('[M17] one that fails stops the others, and its reason is the one told', async () => {
  const { make, ends, stopped } = workshop();
  const made = readAhead([1, 2, 3], { atOnce: 3, make }, signal);
  const first = made.next();
  ends.get(1)?.reject(new Error('spoilt'));
  await expect(first).rejects.toThrow('spoilt');
  expect(stopped).toEqual([1, 2, 3]);
});

test('whoever takes no more stops what is in the making', async () => {
  const { make, finish, stopped } = workshop();
  const made = readAhead([1, 2], { atOnce: 2, make }, signal);
  const first = made.next();
  finish(1);
  await first;
  await made.return(undefined);
  expect(stopped).toContain(2);
});

test('a stop settles it with the reason, and an aborted call throws it', async () => {
  const { make } = workshop();
  const stop = new AbortController();
  const reason = new Error('enough');
  const first = readAhead([1], { atOnce: 1, make }, stop.signal).next();
  stop.abort(reason);
  await expect(first).rejects.toBe(reason);
  await expect(readAhead([1], { atOnce: 1, make }, stop.signal).next()).rejects.toBe(reason);
});
