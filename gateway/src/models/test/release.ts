import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How a server behaves towards one request. */
export type Manner = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher's server for the running test: answers one request after another in these manners, the last for ever. */
export async function serveRelease(
  ...manners: Manner[]
): Promise<{ url: string; ranges: (string | undefined)[] }> {
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const manner = manners[Math.min(ranges.length, manners.length - 1)];
    ranges.push(request.headers.range);
    manner?.(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/model.bin`, ranges };
}

/** Sends what is asked for, a part of it too. */
export function sends(content: Uint8Array): Manner {
  return (request, response) => {
    const [range, first = '0', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const [from, to] = [Number(first), last === '' ? content.length - 1 : Number(last)];
    const told = { 'content-range': `bytes ${from}-${to}/${content.length}` };
    if (range !== undefined) response.writeHead(206, told);
    response.end(content.subarray(from, to + 1));
  };
}

/** Sends everything, whatever part is asked for. */
export function sendsAll(content: Uint8Array): Manner {
  return (_, response) => response.end(content);
}

/** Promises everything, sends the first bytes and hangs up. */
export function hangsUpAfter(bytes: number, content: Uint8Array): Manner {
  return (_, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, bytes), () => response.destroy());
  };
}

/** Promises everything, sends the first bytes and then nothing more. */
export function fallsSilentAfter(bytes: number, content: Uint8Array): Manner {
  return (_, response) => {
    response.writeHead(200, { 'content-length': content.length });
    response.write(content.subarray(0, bytes));
  };
}

/** Answers with a status and no file. */
export function answers(status: number): Manner {
  return (_, response) => response.writeHead(status).end();
}
