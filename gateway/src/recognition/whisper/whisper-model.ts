import { microphoneRate } from '@lobby/shared/speech/pcm';
import { startEngine } from '../../engines/engine-process.ts';
import { defaultPatience } from '../../engines/supervision.ts';
import { silentLog } from '../../journal/log.ts';
import type { Heard } from '../recogniser.ts';
import { decodeSpeech } from './decode-speech.ts';
import { encodeSpeech } from './encode-speech.ts';
import { areWhole, foldedModels } from './folded-models.ts';
import { isInvented } from './rejection.ts';
import { openSessions } from './sessions.ts';
import { tidyText } from './tidy-text.ts';
import { readTokens } from './tokens.ts';
import type { WhisperSettings } from './whisper-ask.ts';

/** Understands 16 kHz speech, one at a time. Throws the signal's reason when stopped. */
export type WhisperModel = (pcm: Int16Array, signal: AbortSignal) => Promise<Heard>;

/** Folds the models if that was not done, loads them, and warms them up: 3.5 s the first time, later 1 s. */
export async function openWhisperModel(settings: WhisperSettings): Promise<WhisperModel> {
  const folded = await foldedModels(settings);
  if (!(await areWhole(folded))) await foldApart(settings);
  const sessions = await openSessions(folded, settings.threads);
  const tokens = await readTokens(settings.graphs);
  const model: WhisperModel = async (pcm, signal) => {
    const speech = await encodeSpeech(sessions.encoder, pcm);
    signal.throwIfAborted();
    const { text, language, ...certainty } = await decodeSpeech({ ...sessions, tokens }, speech, signal);
    if (isInvented(certainty)) return { text: '', language };
    return { text: tidyText(text, language), language, confidence: Math.exp(certainty.meanLogProbability) };
  };
  await model(new Int16Array(microphoneRate), new AbortController().signal);
  return model;
}

async function foldApart(settings: WhisperSettings): Promise<void> {
  const program = new URL('./fold-child.ts', import.meta.url);
  const patience = { ...defaultPatience, deaths: 1 };
  const folding = startEngine(program, { name: 'whisper folding', settings, patience }, silentLog);
  try {
    await folding.ready(new AbortController().signal);
  } finally {
    await folding.close();
  }
}
