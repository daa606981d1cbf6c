import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFlowFiles } from '../files/read-flow-files.ts';
import { accessOf } from './access.ts';
import { createActions, type CallReport, type SystemActions } from './actions.ts';

const { systems } = await readFlowFiles(join(import.meta.dirname, '../test/hospital'));

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** A system that answers as it is told, and what was reported of it. */
async function system(
  ...handles: Handle[]
): Promise<{ actions: SystemActions; reports: CallReport[]; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    (handles[seen.length - 1] ?? handles.at(-1))?.(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/api`;
  const reports: CallReport[] = [];
  const short = systems.map(({ id, document }) => ({
    id,
    document: JSON.parse(
      JSON.stringify(document).replaceAll('"x-time-limit-ms":5000', '"x-time-limit-ms":300'),
    ),
  }));
  const accessTo = (each: (typeof short)[number]) => accessOf(each, { address, secret: 'open-sesame' });
  return {
    actions: createActions({ systems: short, accessTo, report: (report) => reports.push(report) }),
    reports,
    seen,
  };
}

const json =
  (status: number, body: unknown): Handle =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const list = {
  operation: 'hospital.list-free-visits',
  with: { department: '心内科', date: '2026-11-28' },
  as: 'free',
  once: 'a',
};
const book = {
  operation: 'hospital.book-visit',
  with: { visit: 'v1', patient: '张伟', phone: '138', idCard: 'X' },
  as: 'b',
  once: 'b',
};
const { signal } = new AbortController();

test('[Q30] parameters go where the description says, signed in by the secret of the operator', async () => {
  const { actions, seen } = await system(json(200, { visits: [] }), json(200, { waiting: 3 }));
  expect(await actions.call(list, signal)).toEqual({ ok: true, status: 200, answer: { visits: [] } });
  const waiting = { operation: 'hospital.count-waiting', with: { department: 'a/b' }, as: 'q', once: 'q' };
  expect(await actions.call(waiting, signal)).toMatchObject({ ok: true, answer: { waiting: 3 } });
  expect(seen.map(({ url }) => url)).toEqual([
    '/api/visits?department=%E5%BF%83%E5%86%85%E7%A7%91&date=2026-11-28',
    '/api/departments/a%2Fb/queue',
  ]);
  expect(seen[0]?.headers.authorization).toBe('Bearer open-sesame');
});

test.each([
  ['nothing in time', (): void => {}],
  ['a broken line', (request: IncomingMessage): void => void request.socket.destroy()],
  ['what it did not describe', json(200, { visits: [{ id: 'v1' }] })],
  ['no JSON', (_: IncomingMessage, response: ServerResponse): void => void response.end('<html>')],
])('[Q31] %s is a failure with status 0, and a question is asked twice', async (_, handle) => {
  const { actions, seen, reports } = await system(handle);
  expect(await actions.call(list, signal)).toMatchObject({ ok: false, status: 0 });
  expect(seen).toHaveLength(2);
  expect(reports).toMatchObject([{ operation: 'hospital.list-free-visits', status: 0, tries: 2 }]);
});

test('[Q31] a refusal is told with its status and not asked again', async () => {
  const { actions, seen } = await system(json(409, { reason: 'taken' }));
  expect(await actions.call(book, signal)).toEqual({ ok: false, status: 409, answer: { reason: 'taken' } });
  expect(seen).toHaveLength(1);
});

test('[Q32] a change is tried again only under the same repetition key', async () => {
  const { actions, seen } = await system(
    json(503, {}),
    json(201, { number: 'A1', roomZh: '三楼', roomEn: 'upstairs' }),
  );
  expect(await actions.call(book, signal)).toMatchObject({ ok: true, answer: { number: 'A1' } });
  const keys = seen.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
  await actions.call({ ...book, once: 'c' }, signal);
  expect(seen[2]?.headers['idempotency-key']).not.toBe(keys[0]);
});

test('[Q33] a stopped question settles at once with the reason; one asked after stopping is not asked', async () => {
  const { actions, seen } = await system(() => {});
  const reason = new Error('gone');
  await expect(actions.call(list, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(seen).toHaveLength(0);
  const controller = new AbortController();
  const asked = actions.call(list, controller.signal);
  setTimeout(() => controller.abort(reason), 20);
  await expect(asked).rejects.toBe(reason);
});

test('[Q34] what is reported of a call holds nothing of what was asked or answered', async () => {
  const { actions, reports } = await system(json(201, { number: 'A1', roomZh: '三楼', roomEn: 'upstairs' }));
  await actions.call(book, signal);
  expect(JSON.stringify(reports)).not.toMatch(/张伟|138|A1/);
});
