import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { operationsOf } from '@lobby/gateway/flows/systems/operations-of';
import type { Operation } from '@lobby/gateway/flows/systems/system';
import Koa, { type Context } from 'koa';
import { parse } from 'yaml';

/** What one operation of the system does with what it is given. */
export type Handle = (given: Record<string, string>, body: Record<string, unknown>) => Answer;

export interface Answer {
  status: number;
  body?: unknown;
}

/** What may go wrong with a system, once. */
export type Trouble =
  | { type: 'status'; status: number }
  /** Answers later than anybody waits. */
  | { type: 'late'; afterMs: number }
  /** Does what it was asked and breaks off before it says so. */
  | { type: 'lost-answer' }
  | { type: 'nonsense' };

export interface MockSystem {
  address: string;
  /** Every request that came, without its body. */
  requests: { operation: string; repetition: string | undefined }[];
  /** The next request for this operation meets trouble. */
  trouble: (operation: string, trouble: Trouble) => void;
  close: () => Promise<void>;
}

export interface MockNeeds {
  /** Its OpenAPI document; the mock does what is described and nothing else. */
  file: string;
  handlers: Record<string, Handle>;
  /** Without it a caller is refused. */
  secret: string;
}

/** A venue's system as a real HTTP server: it knows who may ask, and a repetition from a second wish. */
export async function openMockSystem({ file, handlers, secret }: MockNeeds): Promise<MockSystem> {
  const id = basename(file, '.openapi.yaml');
  const operations = operationsOf({ id, document: parse(await readFile(file, 'utf8')) });
  const requests: MockSystem['requests'] = [];
  const troubles = new Map<string, Trouble[]>();
  const remembered = new Map<string, Answer>();
  const app = new Koa();
  app.silent = true;
  app.use(async (context) => {
    const found = find([...operations.values()], context);
    if (found === undefined) return;
    const name = found.operation.name.slice(id.length + 1);
    const repetition = context.get('Idempotency-Key') || undefined;
    requests.push({ operation: name, repetition });
    const trouble = troubles.get(name)?.shift();
    if (context.get('Authorization') !== `Bearer ${secret}`) return reply(context, { status: 401 });
    if (trouble?.type === 'late') await wait(trouble.afterMs);
    if (trouble?.type === 'status') return reply(context, { status: trouble.status });
    if (trouble?.type === 'nonsense') return reply(context, { status: 200, body: '<html>' });
    const answer =
      (repetition && remembered.get(repetition)) || handlers[name]?.(found.given, await bodyOf(context));
    if (answer !== undefined && repetition !== undefined) remembered.set(repetition, answer);
    if (trouble?.type === 'lost-answer') return void context.req.socket.destroy();
    reply(context, answer ?? { status: 501 });
  });
  const answering = app.callback();
  const server = createServer((request, response) => void answering(request, response)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the system gave no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    requests,
    trouble: (operation, trouble) => troubles.set(operation, [...(troubles.get(operation) ?? []), trouble]),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The operation that a request is for, with its path and query as they were given. */
function find(
  operations: readonly Operation[],
  context: Context,
): { operation: Operation; given: Record<string, string> } | undefined {
  for (const operation of operations) {
    const pattern = operation.path.replace(/\{([^}]+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(context.path);
    if (match === null || context.method !== operation.method) continue;
    const inPath = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return {
      operation,
      given: {
        ...Object.fromEntries(new URLSearchParams(context.querystring)),
        ...Object.fromEntries(inPath),
      },
    };
  }
  return undefined;
}

async function bodyOf({ req }: Context): Promise<Record<string, unknown>> {
  const parts = await Array.fromAsync(req as AsyncIterable<Buffer>);
  return parts.length === 0 ? {} : JSON.parse(Buffer.concat(parts).toString());
}

function reply(context: Context, { status, body }: Answer): void {
  context.status = status;
  context.body = body ?? null;
  context.status = status;
}
