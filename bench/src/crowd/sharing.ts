import { join } from 'node:path';
import { readConfig } from '@lobby/gateway/config/config';
import { silentLog } from '@lobby/gateway/journal/log';
import { openModelStore } from '@lobby/gateway/models/model-store';
import { Cores } from '@lobby/gateway/parts/cores';
import type { Recogniser, SpeechPiece } from '@lobby/gateway/recognition/recogniser';
import { createWhisperRecogniser } from '@lobby/gateway/recognition/whisper/whisper-recogniser';
import { createKokoroVoice, type KokoroVoice } from '@lobby/gateway/synthesis/kokoro/kokoro-voice';
import { durationMs, loudspeakerRate, microphoneFrameSamples } from '@lobby/shared/speech/pcm';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that visitors waited while others kept the machine busy. */
export interface Sharing {
  /** From a pause to its text, nobody else there. */
  textAlone: number[];
  /** The same while an answer is being spoken at another kiosk, without and with the sharing of the cores. */
  textUnshared: number[];
  textShared: number[];
  soundAlone: number[];
  /** The first sound while a long answer is made for another kiosk. */
  soundBesideAnswer: number[];
  /** The first sound while words are read all the time. */
  soundBesideEars: number[];
}

const gateway = join(import.meta.dirname, '..', '..', '..', 'gateway');
const times = 6;
const { signal: never } = new AbortController();
const clause = (text: string) => ({ text, language: 'zh' as const });
const opening = clause('您好，请您稍等一下。');
const answer = [
  '本网点的营业时间是周一到周五上午九点到下午五点，',
  '周末是上午九点半到下午四点，法定节假日请以门口的公告为准，',
  '请带上您的身份证和银行卡到二号窗口办理，感谢您的理解与支持。',
].map(clause);

/** Ears and voice as the gateway has them, at work at the same time. */
export async function measureSharing(question: Int16Array): Promise<Sharing> {
  const { ears, voice, close } = await openEngines();
  try {
    const cores = new Cores();
    const sharing = cores.ears(ears);
    const text = (recogniser: Recogniser) => repeated(() => textMs(recogniser, question));
    const textAlone = await text(ears);
    const textUnshared = await beside(answering(voice), () => text(ears));
    const soundBesideAnswer = await beside(answering(voice), () => repeated(() => soundMs(voice)));
    cores.voice(voice);
    const textShared = await beside(answering(voice), () => text(sharing));
    const soundAlone = await repeated(() => soundMs(voice));
    const soundBesideEars = await beside(reading(sharing, question), () => repeated(() => soundMs(voice)));
    return { textAlone, textUnshared, textShared, soundAlone, soundBesideAnswer, soundBesideEars };
  } finally {
    await close();
  }
}

async function openEngines(): Promise<{ ears: Recogniser; voice: KokoroVoice; close: () => Promise<void> }> {
  const { models, cache, threads } = readConfig(process.env);
  const folder = join(cache, 'models');
  const places = { cache: folder, environment: process.env, ...(models !== undefined && { folder: models }) };
  const store = openModelStore(places, silentLog);
  const graphs = (name: string): string => join(gateway, 'models', name);
  const weights = async (set: 'ears' | 'voice'): Promise<string> => store.obtain(set, () => {}, never);
  const voice = createKokoroVoice(
    { graphs: graphs('kokoro-82m'), weights: await weights('voice'), threads },
    silentLog,
  );
  const ears = createWhisperRecogniser(
    { graphs: graphs('whisper-base'), weights: await weights('ears'), cache: folder, threads },
    silentLog,
  );
  await Promise.all([voice.ready(never), ears.ready(never)]);
  return { ears, voice, close: async () => void (await Promise.all([voice.close(), ears.close()])) };
}

/** Does something while something else goes on, and ends that. */
async function beside<Value>(
  work: (signal: AbortSignal) => Promise<void>,
  measure: () => Promise<Value>,
): Promise<Value> {
  const over = new AbortController();
  const working = work(over.signal).catch((fault: unknown) => {
    if (!over.signal.aborted) throw fault;
  });
  await wait(1_000);
  try {
    return await measure();
  } finally {
    over.abort();
    await working;
  }
}

/** An answer without end at another kiosk, told when each of its clauses is needed, and at most eight seconds ahead. */
function answering(voice: KokoroVoice) {
  return async (signal: AbortSignal): Promise<void> => {
    let heardAtMs = performance.now();
    for (let count = 0; !signal.aborted; count++) {
      const neededInMs = Math.max(0, heardAtMs - performance.now());
      await wait(Math.max(0, neededInMs - 8_000), undefined, { signal });
      const next = answer[count % answer.length] ?? opening;
      for await (const { pcm } of voice.speak({ ...next, neededInMs }, signal))
        heardAtMs = Math.max(heardAtMs, performance.now()) + durationMs(pcm.length, loudspeakerRate);
    }
  };
}

/** Visitors elsewhere who pause all the time. */
function reading(ears: Recogniser, question: Int16Array) {
  return async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const pieces = (async function* whole(): AsyncGenerator<SpeechPiece, void> {
        yield { type: 'frame', pcm: question };
      })();
      for await (const _ of ears.transcribe({ pieces, hint: 'zh' }, signal));
    }
  };
}

async function textMs(ears: Recogniser, question: Int16Array): Promise<number> {
  let pausedMs = 0;
  const over = new AbortController();
  const pieces = (async function* spoken(): AsyncGenerator<SpeechPiece, void> {
    const beganMs = performance.now();
    for (let at = 0; at + microphoneFrameSamples <= question.length; at += microphoneFrameSamples) {
      await wait(Math.max(0, beganMs + at / 16 - performance.now()));
      yield { type: 'frame', pcm: question.slice(at, at + microphoneFrameSamples) };
    }
    pausedMs = performance.now();
    yield { type: 'pause' };
    await wait(10_000, undefined, { signal: over.signal }).catch(() => {});
  })();
  try {
    for await (const { type } of ears.transcribe({ pieces, hint: 'zh' }, never))
      if (type !== 'partial') return performance.now() - pausedMs;
  } finally {
    over.abort();
  }
  throw new Error('the question was not understood');
}

async function soundMs(voice: KokoroVoice): Promise<number> {
  const beganMs = performance.now();
  const over = new AbortController();
  try {
    for await (const _ of voice.speak(opening, over.signal)) return performance.now() - beganMs;
  } finally {
    over.abort();
  }
  throw new Error('the voice said nothing');
}

async function repeated(measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let count = 0; count < times; count++) {
    measured.push(await measure());
    await wait(300);
  }
  return measured;
}
