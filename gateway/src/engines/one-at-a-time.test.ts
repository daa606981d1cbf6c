import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

const never = new AbortController().signal;

function engine(): {
  ask: (name: string, signal?: AbortSignal) => Promise<string[]>;
  begun: string[];
  go: () => void;
} {
  const begun: string[] = [];
  const first = Promise.withResolvers<void>();
  const answer = oneAtATime(async function* answer(name: string) {
    begun.push(name);
    if (begun.length === 1) await first.promise;
    if (name === 'failing') throw new Error('failed');
    yield name;
  });
  return { ask: (name, signal = never) => Array.fromAsync(answer(name, signal)), begun, go: first.resolve };
}

test('[E12] an ask waits until what came before is done, even when that failed', async () => {
  const { ask, begun, go } = engine();
  const failing = ask('failing');
  const second = ask('second');
  await expect.poll(() => begun).toEqual(['failing']);
  go();
  await expect(failing).rejects.toThrow('failed');
  expect(await second).toEqual(['second']);
});

test('[E12] an ask that is stopped while it waits is never begun, and holds nobody up', async () => {
  const { ask, begun, go } = engine();
  const visitor = new AbortController();
  const running = ask('running');
  const waiting = ask('stopped', visitor.signal);
  const last = ask('last');
  visitor.abort(new Error('left'));
  await expect(waiting).rejects.toThrow('left');
  go();
  await Promise.all([running, last]);
  expect(begun).toEqual(['running', 'last']);
});
