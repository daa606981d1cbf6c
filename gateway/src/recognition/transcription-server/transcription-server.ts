import { microphoneRate } from '@lobby/shared/speech/pcm';
import { writeWave } from '@lobby/shared/speech/wave';
import { EngineFailed } from '../../engines/engine.ts';
import type { Heard, Recogniser } from '../recogniser.ts';
import { type Understand, transcribeAtPauses } from '../transcribe-at-pauses.ts';
import { readAnswer } from './transcription-answer.ts';
import { readAtMost } from './read-at-most.ts';

/** A server that speaks OpenAI's `audio/transcriptions`: vLLM, speaches, LocalAI, FunASR's, or a cloud's. */
export interface TranscriptionServer {
  /** Up to and without `/audio/transcriptions`, such as `http://asr.hall:8000/v1`. */
  url: string;
  model: string;
  key?: string;
  /** Names and products of the venue, told to the model before it listens. */
  hotWords?: readonly string[];
  answerWithinMs?: number;
}

type AnswerFormat = 'verbose_json' | 'json';

/** Beyond it a visitor has long given up. */
const defaultAnswerWithinMs = 10_000;

/** A minute of talk is 2 kB; what is longer by far is no transcription. */
const longestAnswerBytes = 256 * 1024;

/** Whisper's prompt holds 224 tokens, and Chinese takes up to two for a character. */
const longestPrompt = 100;

/** Ears that ask a server at each pause and at the end. Its failures leave as `EngineFailed`. */
export function createTranscriptionServerRecogniser(server: TranscriptionServer): Recogniser {
  const ask = asker(server);
  const understand: Understand = async (speech, signal) => {
    try {
      return await ask(speech, signal);
    } catch (cause) {
      signal.throwIfAborted();
      throw new EngineFailed('transcription server', cause);
    }
  };
  return { transcribe: (speech, signal) => transcribeAtPauses(understand, speech, signal) };
}

/** Asks for the richer answer until a server refuses it once, as those without Whisper's segments do. */
function asker(server: TranscriptionServer): Understand {
  let format: AnswerFormat = 'verbose_json';
  return async (speech, signal) => {
    const within = AbortSignal.any([
      signal,
      AbortSignal.timeout(server.answerWithinMs ?? defaultAnswerWithinMs),
    ]);
    let response = await post(server, { pcm: speech.pcm, format }, within);
    if (response.status === 400 && format === 'verbose_json') {
      await response.body?.cancel();
      format = 'json';
      response = await post(server, { pcm: speech.pcm, format }, within);
    }
    return read(response, speech.hint);
  };
}

async function post(
  server: TranscriptionServer,
  question: { pcm: Int16Array; format: AnswerFormat },
  signal: AbortSignal,
): Promise<Response> {
  const { url, key } = server;
  const form = new Response(formFor(server, question));
  const headers = new Headers({ 'content-type': form.headers.get('content-type') ?? '' });
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
  // As bytes: Node 24 throws past all handlers when a form that is still being sent is aborted.
  const body = await form.bytes();
  return fetch(new URL('audio/transcriptions', url.endsWith('/') ? url : `${url}/`), {
    method: 'POST',
    headers,
    body,
    signal,
    redirect: 'error',
  });
}

function formFor(
  { model, hotWords = [] }: TranscriptionServer,
  { pcm, format }: { pcm: Int16Array; format: AnswerFormat },
): FormData {
  const form = new FormData();
  const wave = writeWave({ rate: microphoneRate, samples: pcm });
  form.set('file', new File([wave], 'speech.wav', { type: 'audio/wav' }));
  form.set('model', model);
  form.set('response_format', format);
  form.set('temperature', '0');
  if (hotWords.length > 0) form.set('prompt', hotWords.join('、').slice(0, longestPrompt));
  return form;
}

async function read(response: Response, hint: Heard['language']): Promise<Heard> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(refusals[response.status] ?? `the server answered ${response.status}`);
  }
  return readAnswer(await readAtMost(response, longestAnswerBytes), hint);
}

const refusals: Record<number, string> = {
  401: 'the server refused the key (401)',
  403: 'the server refused the key (403)',
  404: 'the server knows no such address or model (404)',
  413: 'the server takes no sound of this length (413)',
  429: 'the server has too much to do (429)',
};
