import { setImmediate } from 'node:timers/promises';
import type { Lead } from './lead.ts';
import { serveEngine } from './serve-engine.ts';

/** What the engine room's tests ask of a real process: to work, to misbehave and to die. */
export type TestAsk =
  | { type: 'count'; to: number; label: string }
  | { type: 'echo'; samples: Float32Array }
  | { type: 'wait' }
  | { type: 'sees-stop' }
  | { type: 'lead' }
  | { type: 'hang' }
  | { type: 'fault' }
  | { type: 'die' };

export interface TestSettings {
  opens: 'well' | 'never' | 'broken' | 'dead';
}

const stopped = Promise.withResolvers<string>();
let lead: Lead;

async function* answer(ask: TestAsk, signal: AbortSignal): AsyncGenerator<unknown, void> {
  switch (ask.type) {
    case 'count':
      for (let step = 1; step <= ask.to; step++) yield `${ask.label}${await setImmediate(step)}`;
      break;
    case 'echo':
      yield ask.samples;
      break;
    case 'wait':
      yield 'waiting';
      await new Promise((wake) => signal.addEventListener('abort', wake, { once: true }));
      stopped.resolve('stopped');
      break;
    case 'sees-stop':
      yield await stopped.promise;
      break;
    case 'lead':
      yield lead.ms;
      break;
    case 'hang':
      yield process.pid;
      for (;;) await new Promise((wake) => setTimeout(wake, 60_000));
    case 'fault':
      throw new Error('asked to fault');
    case 'die':
      process.kill(process.pid, 'SIGKILL');
      await new Promise(() => {});
  }
}

serveEngine<TestSettings, TestAsk, unknown>(async ({ opens }, own) => {
  lead = own;
  if (opens === 'never') await new Promise(() => {});
  if (opens === 'broken') throw new Error('nothing to load');
  if (opens === 'dead') process.exit(7);
  return answer;
});
