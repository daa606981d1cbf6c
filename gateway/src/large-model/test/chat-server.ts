import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

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
  tool_calls?: { index: number; function: { name?: string; arguments?: string } }[];
}

/** Writes these pieces as a stream of events, with the chunk about usage that some servers end with. */
export const writes =
  (...deltas: Delta[]): Reply =>
  (response) => {
    begin(response);
    for (const delta of deltas) response.write(event({ choices: [{ index: 0, delta }] }));
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

/** A server with OpenAI's wire format on a port of this machine; it remembers what it was asked, and who hung up. */
export async function chatServer(
  reply: Reply,
): Promise<{ url: string; asked: Asked[]; hungUp: Promise<void> }> {
  const asked: Asked[] = [];
  const hungUp = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    response.once('close', () => response.writableFinished || hungUp.resolve());
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString());
    const one = { authorization: request.headers.authorization, body };
    asked.push(one);
    await reply(response, one);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/v1`, asked, hungUp: hungUp.promise };
}
