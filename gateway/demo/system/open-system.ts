import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Koa, { type Context } from 'koa';
import { parse } from 'yaml';
import { operationsOf } from '../../src/flows/systems/operations-of.ts';
import { repetitionHeader, type Operation } from '../../src/flows/systems/system.ts';
import { readTrouble, type Trouble } from './trouble.ts';

/** What was asked: path, query and body together, by name. */
export type Given = Readonly<Record<string, string>>;

export interface Answer {
  status: number;
  body?: unknown;
}

/** What each operation does, by its name in the OpenAPI document. */
export type Handlers = Readonly<Record<string, (given: Given) => Answer>>;

export interface SystemNeeds {
  /** Its OpenAPI document; the file's name is the system's. */
  file: string;
  handlers: Handlers;
  /** Without it a caller is refused. */
  secret: string;
}

export interface DemoSystem {
  /** On this machine only, and on a port that was free. */
  address: string;
  /** Every request that came, without what was asked. */
  requests: { operation: string; repetition: string | undefined }[];
  /** The next request for this operation meets trouble. */
  trouble: (operation: string, trouble: Trouble) => void;
  close: () => Promise<void>;
}

/** A venue's system as a real HTTP server: it does what its document describes, knows who may ask, and tells a repetition from a second wish. */
export async function openSystem({ file, handlers, secret }: SystemNeeds): Promise<DemoSystem> {
  const id = basename(file, '.openapi.yaml');
  const operations = [...operationsOf({ id, document: parse(await readFile(file, 'utf8')) }).values()];
  const requests: DemoSystem['requests'] = [];
  const troubles = new Map<string, Trouble[]>();
  const remembered = new Map<string, Answer>();
  const trouble: DemoSystem['trouble'] = (operation, kind) =>
    troubles.set(operation, [...(troubles.get(operation) ?? []), kind]);

  const app = new Koa();
  app.silent = true;
  app.use(async (context) => {
    if (context.method === 'POST' && context.path === '/trouble') return orderTrouble(context, trouble);
    const found = find(operations, context);
    if (found === undefined) return;
    const name = found.operation.name.slice(id.length + 1);
    const repetition = context.get(repetitionHeader) || undefined;
    requests.push({ operation: name, repetition });
    if (context.get('Authorization') !== `Bearer ${secret}`) return reply(context, { status: 401 });
    const met = troubles.get(name)?.shift();
    if (met?.type === 'late') await wait(met.afterMs);
    if (met?.type === 'status') return reply(context, { status: met.status });
    if (met?.type === 'nonsense') return reply(context, { status: 200, body: '<html>' });
    const given = { ...found.given, ...(await bodyOf(context)) };
    const known = repetition === undefined ? undefined : remembered.get(`${name} ${repetition}`);
    const answer = known ?? answerTo(found.operation, given, handlers[name]);
    if (repetition !== undefined) remembered.set(`${name} ${repetition}`, answer);
    if (met?.type === 'lost-answer') return void context.req.socket.destroy();
    reply(context, answer);
  });
  return { ...(await listen(app)), requests, trouble };
}

function answerTo(operation: Operation, given: Given, handle: Handlers[string] | undefined): Answer {
  const wanted = [
    ...operation.parameters.flatMap(({ name, required }) => (required ? [name] : [])),
    ...(operation.bodyRequires ?? []),
  ];
  if (wanted.some((name) => given[name] === undefined)) return { status: 400 };
  return handle?.(given) ?? { status: 501 };
}

function orderTrouble(context: Context, trouble: DemoSystem['trouble']): void {
  const { operation, ...kind } = Object.fromEntries(new URLSearchParams(context.querystring));
  const read = readTrouble(kind);
  if (operation === undefined || read === undefined) return reply(context, { status: 400 });
  trouble(operation, read);
  reply(context, { status: 204 });
}

/** The operation that a request is for, with its path and query as they were given. */
function find(
  operations: readonly Operation[],
  context: Context,
): { operation: Operation; given: Given } | undefined {
  for (const operation of operations) {
    const pattern = operation.path.replace(/\{([^}]+)\}/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(context.path);
    if (match === null || context.method !== operation.method) continue;
    const inPath = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    const inQuery = Object.fromEntries(new URLSearchParams(context.querystring));
    return { operation, given: { ...inQuery, ...Object.fromEntries(inPath) } };
  }
  return undefined;
}

async function bodyOf({ req }: Context): Promise<Given> {
  const parts = await Array.fromAsync(req as AsyncIterable<Buffer>);
  if (parts.length === 0) return {};
  const body: Record<string, unknown> = JSON.parse(Buffer.concat(parts).toString());
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]));
}

function reply(context: Context, { status, body }: Answer): void {
  context.body = body ?? null;
  context.status = status;
}

async function listen(app: Koa): Promise<Pick<DemoSystem, 'address' | 'close'>> {
  const answering = app.callback();
  const server = createServer((request, response) => void answering(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('the system gave no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
