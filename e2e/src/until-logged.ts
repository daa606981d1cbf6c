import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Resolves once a gateway's log has told something; it must log at that level. Rejects when nothing told it `withinMs`. */
export async function untilLogged({ stdout }: ChildProcess, told: string, withinMs: number): Promise<void> {
  if (stdout === null) throw new Error('the gateway has no output to read');
  const signal = AbortSignal.timeout(withinMs);
  let log = '';
  while (!log.includes(told)) log += String((await once(stdout, 'data', { signal }))[0]);
}
