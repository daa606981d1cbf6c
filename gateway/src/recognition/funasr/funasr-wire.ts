import { microphoneRate } from '@lobby/shared/speech/pcm';
import { z } from 'zod';

/**
 * What FunASR's real-time server says (runtime/docs/websocket_protocol.md): running text of its fast first pass, then for
 * each sentence the text of its slow second pass in its place. `is_final` answers our end of speech; an empty last answer
 * carries no mode.
 */
const answerSchema = z.object({
  mode: z.enum(['2pass-online', '2pass-offline']).optional(),
  text: z.string(),
  is_final: z.boolean(),
});

export type FunasrAnswer = z.infer<typeof answerSchema>;

/** Chunks of 600 ms with 300 ms of looking back and ahead, in the server's unit of 60 ms. */
const chunkSize = [5, 10, 5];

/** How much the server prefers a hot word; its own documentation uses 20 to 30. */
const hotWordWeight = 20;

/** The first message: 16 kHz PCM will follow, in two passes, numbers written as digits. */
export function openingMessage(hotWords: readonly string[]): string {
  return JSON.stringify({
    mode: '2pass',
    wav_name: 'lobby',
    wav_format: 'pcm',
    audio_fs: microphoneRate,
    chunk_size: chunkSize,
    chunk_interval: 10,
    is_speaking: true,
    itn: true,
    svs_lang: 'auto',
    svs_itn: true,
    hotwords: JSON.stringify(Object.fromEntries(hotWords.map((word) => [word, hotWordWeight]))),
  });
}

export const endingMessage = JSON.stringify({ is_speaking: false });

/** Reads one message. Throws an Error that repeats none of it when it is no answer. */
export function readAnswer(message: unknown): FunasrAnswer {
  try {
    return answerSchema.parse(JSON.parse(z.string().max(65_536).parse(message)));
  } catch {
    throw new Error('the server said something that is not of its protocol');
  }
}
