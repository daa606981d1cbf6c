import type { Language } from '@lobby/shared/protocol/language';
import { loudspeakerRate } from '@lobby/shared/speech/pcm';
import { EngineFailed } from '../../engines/engine.ts';
import { untilStopped } from '../../engines/until-stopped.ts';
import { Watchdog } from '../../engines/watchdog.ts';
import { plainSpeller, type Speller } from '../../pronunciation/speller.ts';
import { Resampler } from '../sound/resampler.ts';
import type { Clause, Voice } from '../voice.ts';
import type { PlainSound } from '../plain-voice.ts';
import { withVisemes } from '../with-visemes.ts';
import { WaveStream } from './wave-stream.ts';

/** A server that speaks OpenAI's `audio/speech`: Kokoro-FastAPI, CosyVoice's and others, or a cloud's. */
export interface SpeechServer {
  /** Up to and without `/audio/speech`, such as `http://tts.hall:8880/v1`. */
  url: string;
  model: string;
  /** Who speaks each language where no other is asked for, or the one asked for is not there. */
  voices: Record<Language, string>;
  format?: 'pcm' | 'wav';
  key?: string;
  /** The longest wait for the first sound, and then for each further piece. */
  silentForMs?: number;
}

/** Nothing will come any more by then; whoever waits for a sound gives it up long before. */
const defaultSilentForMs = 10_000;

/** OpenAI's bare PCM. */
const bareRate = 24_000;

/** What OpenAI's `speed` may be. */
const speeds = { min: 0.25, max: 4 };

/** Whoever speaks more slowly than this, by the letter, is not speaking our text. */
const longestMs = (letters: number, rate: number): number => (5_000 + letters * 1_000) / rate;

/** A voice that asks a server for each clause. Its failures leave as `EngineFailed` and repeat nothing of the server's words. */
export function createSpeechServerVoice(server: SpeechServer, speller = plainSpeller): Voice {
  const asker = new Asker(server);
  return withVisemes({ speak: (clause, signal) => speak(clause, { asker, speller }, signal) }, { speller });
}

async function* speak(
  clause: Clause,
  { asker, speller }: { asker: Asker; speller: Speller },
  signal: AbortSignal,
): AsyncGenerator<PlainSound, void> {
  signal.throwIfAborted();
  const words = speller.words(clause).trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  try {
    yield* asker.sound(words, clause, signal);
  } catch (cause) {
    signal.throwIfAborted();
    throw new EngineFailed('speech server', cause);
  }
}

class Asker {
  readonly #server: SpeechServer;
  /** Names the server did not know; they are not tried again. */
  readonly #strangers = new Set<string>();

  constructor(server: SpeechServer) {
    this.#server = server;
  }

  async *sound(words: string, clause: Clause, signal: AbortSignal): AsyncGenerator<PlainSound, void> {
    const limitMs = this.#server.silentForMs ?? defaultSilentForMs;
    const watchdog = new Watchdog();
    const within = AbortSignal.any([signal, watchdog.signal]);
    watchdog.begin(limitMs);
    try {
      const response = await this.#ask(words, clause, within);
      const longest = longestMs(words.length, Math.min(1, clause.manner?.rate ?? 1));
      for await (const pcm of samplesOf(response, longest, within)) {
        watchdog.end();
        yield { pcm };
        watchdog.begin(limitMs);
      }
    } finally {
      watchdog.end();
    }
  }

  async #ask(words: string, { language, manner = {} }: Clause, signal: AbortSignal): Promise<Response> {
    const own = this.#server.voices[language];
    const { speaker = own, rate: speed = 1 } = manner;
    const voice = this.#strangers.has(speaker) ? own : speaker;
    const response = await post(this.#server, { input: words, voice, speed }, signal);
    if (voice === own || ![400, 404, 422].includes(response.status)) return checked(response);
    await response.body?.cancel();
    const again = checked(await post(this.#server, { input: words, voice: own, speed }, signal));
    this.#strangers.add(voice);
    return again;
  }
}

async function post(
  { url, key, model, format = 'pcm' }: SpeechServer,
  { input, voice, speed }: { input: string; voice: string; speed: number },
  signal: AbortSignal,
): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (key !== undefined) headers.set('authorization', `Bearer ${key}`);
  const asked = {
    model,
    input,
    voice,
    speed: Math.min(speeds.max, Math.max(speeds.min, speed)),
    response_format: format,
  };
  return fetch(new URL('audio/speech', url.endsWith('/') ? url : `${url}/`), {
    method: 'POST',
    headers,
    body: JSON.stringify(asked),
    signal,
    redirect: 'error',
  });
}

function checked(response: Response): Response {
  const type = response.headers.get('content-type') ?? '';
  const isSound = response.ok && !/json|text|html|mpeg|ogg|opus|flac|aac/i.test(type);
  if (isSound) return response;
  void response.body?.cancel().catch(() => {});
  if (response.ok) throw new TypeError('the server answered with something that is no PCM and no WAV');
  throw new Error(refusals[response.status] ?? `the server answered ${response.status}`);
}

const refusals: Record<number, string> = {
  401: 'the server refused the key (401)',
  403: 'the server refused the key (403)',
  404: 'the server knows no such address, model or voice (404)',
  413: 'the server takes no text of this length (413)',
  429: 'the server has too much to do (429)',
};

/** 24 kHz sound as it comes. Throws when there is none, or more than the text can take. */
async function* samplesOf(
  response: Response,
  longest: number,
  signal: AbortSignal,
): AsyncGenerator<Int16Array, void> {
  const wave = new WaveStream(rateOf(response));
  let resampler: Resampler | undefined;
  let left = (longest * loudspeakerRate) / 1_000;
  for await (const bytes of untilStopped(bytesOf(response), signal)) {
    const samples = wave.push(bytes);
    if (wave.rate === undefined) continue;
    resampler ??= new Resampler(wave.rate / loudspeakerRate);
    const pcm = resampler.push(samples);
    left -= pcm.length;
    if (left < 0) throw new RangeError(`the server sent more than ${longest} ms of sound`);
    if (pcm.length > 0) yield pcm;
  }
  wave.end();
  const rest = resampler?.end() ?? new Int16Array(0);
  if (rest.length > 0) yield rest;
}

async function* bytesOf({ body }: Response): AsyncGenerator<Uint8Array, void> {
  if (body !== null) yield* body;
}

/** `audio/pcm;rate=16000`, where a server says so. */
function rateOf(response: Response): number {
  const told = /rate=(\d{4,6})/.exec(response.headers.get('content-type') ?? '')?.[1];
  return told === undefined ? bareRate : Math.min(192_000, Math.max(8_000, Number(told)));
}
