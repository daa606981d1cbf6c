import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { writeWave } from '@lobby/shared/speech/wave';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { joined, spoken } from '../../../test/spoken.ts';
import { createScriptedVoice } from '../scripted-voice.ts';

/** One request as the server got it. */
export interface Asked extends z.infer<typeof askedBody> {
  path: string;
  authorization: string | undefined;
}

const askedBody = z.strictObject({
  input: z.string(),
  voice: z.string(),
  model: z.string(),
  speed: z.number(),
  response_format: z.string(),
});

/** What the server does with a request. */
export type Reply = (response: ServerResponse, asked: Asked) => void | Promise<void>;

/** The speakers it has; others are refused, as OpenAI does. */
export const voices = { zh: 'alto', en: 'alto' } as const;
const known = ['alto', 'bass'];

/** 24 kHz sound of what was asked for. */
export async function soundFor({ input, voice, speed }: Asked): Promise<Int16Array> {
  const language = /\p{Script=Han}/u.test(input) ? 'zh' : 'en';
  const clause = { text: input, language, manner: { speaker: voice, rate: speed } } as const;
  return joined(await spoken(createScriptedVoice(), clause));
}

export const bytesOf = (pcm: Int16Array): Buffer => Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength);

/** Speaks in pieces of so many bytes, which need not be whole samples. */
export const speaks =
  (pieceBytes = 4_801): Reply =>
  async (response, asked) => {
    if (!known.includes(asked.voice)) return void response.writeHead(400).end('{"error":"no such voice"}');
    const pcm = await soundFor(asked);
    const isWave = asked.response_format === 'wav';
    response.writeHead(200, { 'content-type': isWave ? 'audio/wav' : 'audio/pcm' });
    const bytes = isWave ? Buffer.from(writeWave({ rate: 24_000, samples: pcm })) : bytesOf(pcm);
    for (let at = 0; at < bytes.length; at += pieceBytes) response.write(bytes.subarray(at, at + pieceBytes));
    response.end();
  };

/** A server with OpenAI's wire format on a port of this machine; it remembers what it was asked, and who hung up. */
export async function speechServer(
  reply: Reply,
): Promise<{ url: string; asked: Asked[]; hungUp: Promise<void> }> {
  const asked: Asked[] = [];
  const hungUp = Promise.withResolvers<void>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = askedBody.parse(JSON.parse(Buffer.concat(await request.toArray()).toString()));
    const one = { ...body, path: request.url ?? '', authorization: request.headers.authorization };
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
