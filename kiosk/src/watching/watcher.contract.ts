import { expect, test } from 'vitest';
import type { Sight, Watcher } from './watcher.ts';

/** A watcher under test, and how to put somebody before it. */
export interface WatcherUnderTest {
  watcher: Watcher;
  /** Lets the watcher see this at its next look, and look. */
  show(sight: Sight | undefined): void;
}

const somebody: Sight = { x: 0.4, y: -0.2, near: 0.3 };

function watch({ watcher }: WatcherUnderTest) {
  const controller = new AbortController();
  const told: (Sight | undefined | 'opened')[] = [];
  const handlers = {
    opened: () => told.push('opened'),
    looked: (sight: Sight | undefined) => told.push(sight),
    restAfter: () => 1,
  };
  const watching = watcher.watch(handlers, controller.signal);
  watching.catch(() => {});
  return { controller, told, watching };
}

/** What every watcher keeps, whatever it sees with. */
export function watcherContract(name: string, make: () => WatcherUnderTest): void {
  test(`[L1] ${name} tells that it is open, and then where the nearest face is or that there is none`, async () => {
    const made = make();
    const { told, controller } = watch(made);
    await expect.poll(() => told[0]).toBe('opened');
    made.show(somebody);
    await expect.poll(() => told.at(-1)).toEqual(somebody);
    made.show(undefined);
    await expect.poll(() => told.at(-1)).toBeUndefined();
    controller.abort();
  });

  test(`[L2] ${name} that is stopped settles at once with the signal's reason and tells nothing more`, async () => {
    const made = make();
    const { told, controller, watching } = watch(made);
    const reason = new Error('the visitor switched it off');
    controller.abort(reason);
    await expect(watching).rejects.toBe(reason);
    const before = told.length;
    made.show(somebody);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told.length).toBe(before);
  });

  test(`[L2] ${name} asked with an aborted signal throws its reason and opens nothing`, async () => {
    const reason = new Error('gone');
    const told: string[] = [];
    const handlers = {
      opened: () => told.push('opened'),
      looked: () => told.push('looked'),
      restAfter: () => 1,
    };
    await expect(make().watcher.watch(handlers, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(told).toEqual([]);
  });
}
