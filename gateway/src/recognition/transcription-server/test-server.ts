import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';

/** One request as the server got it. */
export interface Asked {
  path: string;
  authorization: string | undefined;
  format: string | undefined;
  prompt: string | undefined;
  wave: Buffer;
}

/** What the server does with a request. */
export type Reply = (response: ServerResponse, asked: Asked) => void;

/** Answers 200 with this body. */
export const says =
  (body: unknown): Reply =>
  (response) =>
    void response.end(typeof body === 'string' ? body : JSON.stringify(body));

/** A server with OpenAI's wire format on a port of this machine; it remembers what it was asked, and who hung up. */
export async function transcriptionServer(
  reply: Reply,
): Promise<{ url: string; asked: Asked[]; hungUp: Promise<void> }> {
  const asked: Asked[] = [];
  const hungUp = Promise.withResolvers<void>();
  const server = createServer((request, response) => {
    response.once('close', () => response.writableFinished || hungUp.resolve());
    void answer(request, response);
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await readRequest(request);
    asked.push(one);
    reply(response, one);
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

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const body = Buffer.concat(await request.toArray());
  const form = await new Response(body, {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData();
  const file = form.get('file');
  const field = (name: string): string | undefined => {
    const value = form.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization,
    format: field('response_format'),
    prompt: field('prompt'),
    wave: Buffer.from(await (file instanceof File ? file : new Blob([])).arrayBuffer()),
  };
}
