import { orStopped } from '../../engines/or-stopped.ts';
import type { Clause, Sound } from '../voice.ts';
import type { KokoroModel } from './kokoro-model.ts';

/**
 * Makes clauses one after another: two at once would take as long together, and the one that is needed first would be
 * late. A clause that is stopped while it waits is never begun.
 */
export function oneAtATime(model: KokoroModel): KokoroModel {
  let turn = Promise.resolve();
  return async function* speak(clause: Clause, signal: AbortSignal): AsyncGenerator<Sound, void> {
    const before = turn;
    const done = Promise.withResolvers<void>();
    turn = before.then(() => done.promise);
    try {
      await orStopped(before, signal);
      yield* model(clause, signal);
    } finally {
      done.resolve();
    }
  };
}
