import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** A server with OpenAI's address on a port of this machine, gone when the test is over. */
export interface LocalServer<Asked> {
  url: string;
  /** Every request as the server read it, in order. */
  asked: Asked[];
  /** Resolves when somebody hangs up before the answer is whole. */
  hungUp: Promise<void>;
}

/** What stands on the other side of the wire: how a request is read, and what is done with it. */
export interface OtherSide<Asked> {
  read: (request: IncomingMessage) => Promise<Asked>;
  reply: (response: ServerResponse, asked: Asked) => void | Promise<void>;
}

export async function openLocalServer<Asked>({ read, reply }: OtherSide<Asked>): Promise<LocalServer<Asked>> {
  const asked: Asked[] = [];
  const hungUp = Promise.withResolvers<void>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await read(request);
    asked.push(one);
    await reply(response, one);
  };
  const server = createServer((request, response) => {
    response.once('close', () => response.writableFinished || hungUp.resolve());
    void answer(request, response);
  });
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

/** The body of a request, as JSON. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  return JSON.parse(Buffer.concat(await request.toArray()).toString());
}
