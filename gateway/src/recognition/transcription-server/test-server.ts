import type { IncomingMessage, ServerResponse } from 'node:http';
import { type LocalServer, openLocalServer } from '../../../test/local-server.ts';

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

/** A recogniser's server; it remembers what it was asked, and who hung up. */
export function transcriptionServer(reply: Reply): Promise<LocalServer<Asked>> {
  return openLocalServer({ read: readRequest, reply });
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
