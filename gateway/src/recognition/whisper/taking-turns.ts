import { orStopped } from '../../engines/or-stopped.ts';

/**
 * Lets one piece of work run at a time, in the order they came: two at once would take as long together, and both be late.
 * Work that is stopped while it waits is never begun.
 */
export function takingTurns(): <Made>(work: () => Promise<Made>, signal: AbortSignal) => Promise<Made> {
  let turn: Promise<unknown> = Promise.resolve();
  return async (work, signal) => {
    const before = turn;
    const done = Promise.withResolvers<void>();
    turn = before.then(() => done.promise);
    try {
      await orStopped(before, signal);
      return await work();
    } finally {
      done.resolve();
    }
  };
}
