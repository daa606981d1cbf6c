import type { IncomingMessage, ServerResponse } from 'node:http';
import { writeWave } from '@lobby/shared/speech/wave';
import { z } from 'zod';
import { jsonOf, type LocalServer, openLocalServer } from '../../../test/local-server.ts';
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

/** A voice's server; it remembers what it was asked, and who hung up. */
export function speechServer(reply: Reply): Promise<LocalServer<Asked>> {
  const read = async (request: IncomingMessage): Promise<Asked> => ({
    ...askedBody.parse(await jsonOf(request)),
    path: request.url ?? '',
    authorization: request.headers.authorization,
  });
  return openLocalServer({ read, reply });
}
