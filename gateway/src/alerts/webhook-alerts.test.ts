import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { jsonOf, openLocalServer } from '../../test/local-server.ts';
import { AlertLost } from './staff-alerts.ts';
import { call, staffAlertsContract } from './staff-alerts.contract.ts';
import { createWebhookAlerts } from './webhook-alerts.ts';

type Answer = (response: ServerResponse) => void;

const takes: Answer = (response) => void response.writeHead(204).end();
const fails: Answer = (response) => void response.writeHead(503).end('no');
const hangs: Answer = () => {};

/** A pager that answers as it is told, the last way again and again. */
async function pager(...answers: Answer[]): Promise<{ url: string; seen: unknown[] }> {
  let calls = 0;
  const reply = (response: ServerResponse): void => (answers[calls++] ?? answers.at(-1))?.(response);
  const { url, asked } = await openLocalServer({ read: jsonOf, reply });
  return { url, seen: asked };
}

const quick = { timeLimitMs: 800, beforeSecondTryMs: 5 };
const { signal } = new AbortController();

staffAlertsContract(async () => {
  const { url, seen } = await pager(takes);
  return { alerts: createWebhookAlerts({ url, ...quick }), arrived: () => seen };
});

test('[H21] a call that is not taken is made once more', async () => {
  const { url, seen } = await pager(fails, takes);
  await createWebhookAlerts({ url, ...quick }).tell(call, signal);
  expect(seen).toEqual([call, call]);
});

test.each([
  ['that fails', fails],
  ['that hangs', hangs],
])('[H21] a server %s twice loses the call, and it is said', async (_, answer) => {
  const { url, seen } = await pager(answer);
  await expect(createWebhookAlerts({ url, ...quick }).tell(call, signal)).rejects.toThrow(AlertLost);
  expect(seen).toHaveLength(2);
});

test('[H20] stopping settles a call that hangs at once', async () => {
  const { url } = await pager(hangs);
  const controller = new AbortController();
  const reason = new Error('closing');
  const told = createWebhookAlerts({ url, timeLimitMs: 60_000 }).tell(call, controller.signal);
  setTimeout(() => controller.abort(reason), 20);
  await expect(told).rejects.toBe(reason);
});
