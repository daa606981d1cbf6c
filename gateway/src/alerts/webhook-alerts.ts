import { setTimeout as wait } from 'node:timers/promises';
import { AlertLost, type StaffAlerts, type StaffCall } from './staff-alerts.ts';

/** Where calls are posted to. */
export interface Webhook {
  url: string;
  /** One try is given up after this. */
  timeLimitMs?: number;
  /** A server that is restarted is mostly back by then. */
  beforeSecondTryMs?: number;
}

const tries = 2;

/** Posts each call as JSON to a system of the venue: a pager, a chat group, the guards' desk. */
export function createWebhookAlerts({
  url,
  timeLimitMs = 3_000,
  beforeSecondTryMs = 500,
}: Webhook): StaffAlerts {
  return {
    async tell(call, signal) {
      signal.throwIfAborted();
      let cause: unknown;
      for (let number = 1; number <= tries; number++) {
        try {
          if (number > 1) await wait(beforeSecondTryMs, undefined, { signal });
          return await post(url, call, AbortSignal.any([signal, AbortSignal.timeout(timeLimitMs)]));
        } catch (fault) {
          signal.throwIfAborted();
          cause = fault;
        }
      }
      throw new AlertLost(`the address for alerts did not take a call in ${tries} tries`, { cause });
    },
  };
}

async function post(url: string, call: StaffCall, signal: AbortSignal): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(call),
    redirect: 'error',
    signal,
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`answered ${response.status}`);
}
