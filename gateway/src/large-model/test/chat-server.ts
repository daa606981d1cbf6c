import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonOf, type LocalServer, openLocalServer } from '../../../test/local-server.ts';

/** One request as the server got it. */
export interface Asked {
  authorization: string | undefined;
  body: unknown;
}

/** What the server does with a request. */
export type Reply = (response: ServerResponse, asked: Asked) => void | Promise<void>;

/** A piece of an answer on the wire. */
export interface Delta {
  content?: string;
  reasoning_content?: string;
  reasoning?: string;
  tool_calls?: { index: number; id?: string; function: { name?: string; arguments?: string } }[];
}

/** Writes these pieces as a whole answer. */
export const writes = (...deltas: Delta[]): Reply => writesUntil('stop', ...deltas);

/** Writes these pieces as a stream of events that ends for a reason, or for none, with the chunk about usage that some servers end with. */
export const writesUntil =
  (reason: string | undefined, ...deltas: Delta[]): Reply =>
  (response) => {
    begin(response);
    for (const delta of deltas) response.write(event({ choices: [{ index: 0, delta }] }));
    if (reason !== undefined) response.write(event({ choices: [{ index: 0, finish_reason: reason }] }));
    response.write(event({ choices: [], usage: { total_tokens: 7 } }));
    response.end('data: [DONE]\n\n');
  };

export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
}

export function event(body: object): string {
  return `data: ${JSON.stringify({ id: 'one', object: 'chat.completion.chunk', ...body })}\n\n`;
}

/** A model's server; it remembers what it was asked, and who hung up. */
export function chatServer(reply: Reply): Promise<LocalServer<Asked>> {
  const read = async (request: IncomingMessage): Promise<Asked> => ({
    authorization: request.headers.authorization,
    body: await jsonOf(request),
  });
  return openLocalServer({ read, reply });
}
