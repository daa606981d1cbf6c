import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Router } from '@lobby/gateway/understanding/router';

const { signal } = new AbortController();

/** How long questions took, one after another, in milliseconds. */
export interface Timing {
  name: string;
  times: number[];
}

/** What a change took, and what became of questions meanwhile. */
export interface Publishing {
  tookMs: number;
  waits: number[];
  /** The longest that the gateway's thread did nothing else. */
  longestStallMs: number;
}

/** Does some work while a question is asked every 50 ms. */
export async function publishing(
  work: () => Promise<void>,
  router: Router,
  asked: readonly string[],
): Promise<Publishing> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const done = new AbortController();
  const working = work().then(() => {
    done.abort();
    return performance.now() - began;
  });
  const waits: number[] = [];
  for (let at = 0; !done.signal.aborted; at += 1) {
    waits.push(await timeOf(router, asked[at % asked.length] ?? ''));
    await wait(50);
  }
  const tookMs = await working;
  delay.disable();
  return { tookMs, waits, longestStallMs: delay.max / 1e6 };
}

export async function timesOf(router: Router, asked: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const text of asked) times.push(await timeOf(router, text));
  return times;
}

async function timeOf(router: Router, text: string): Promise<number> {
  const began = performance.now();
  await router.route({ text, language: 'zh' }, signal);
  return performance.now() - began;
}
