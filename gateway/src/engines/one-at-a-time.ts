import { orStopped } from './or-stopped.ts';
import type { Answer } from './serve-engine.ts';

/**
 * Answers asks one after another, in the order they came: two at once would take as long together, and the one that is
 * needed first would be late. An ask that is stopped while it waits is never begun.
 */
export function oneAtATime<Ask, Part>(answer: Answer<Ask, Part>): Answer<Ask, Part> {
  let turn = Promise.resolve();
  return async function* inTurn(ask, signal) {
    const before = turn;
    const done = Promise.withResolvers<void>();
    turn = before.then(() => done.promise);
    try {
      await orStopped(before, signal);
      yield* answer(ask, signal);
    } finally {
      done.resolve();
    }
  };
}
