import { join } from 'node:path';
import type { VoiceChoice } from '../config/voice-config.ts';
import type { Log } from '../journal/log.ts';
import type { Lexicon } from '../pronunciation/lexicon.ts';
import { createSpeller } from '../pronunciation/speller.ts';
import { createKokoroVoice } from '../synthesis/kokoro/kokoro-voice.ts';
import type { ClosableVoice } from '../synthesis/prepared-voice.ts';
import { createSpeechServerVoice } from '../synthesis/speech-server/speech-server.ts';
import type { Cores } from './cores.ts';
import type { ToLoad } from './load-several.ts';
import { type Obtaining, obtain } from './obtaining.ts';
import { whenReady } from './when-ready.ts';

export interface VoiceSettings extends Obtaining {
  threads: number;
  /** How words of the venue are said. */
  lexicon: Lexicon;
  /** What a voice of this machine shares with its ears. */
  cores: Pick<Cores, 'voice'>;
}

/** The folder of Kokoro's graphs. */
export const kokoroGraphs = join(import.meta.dirname, '..', '..', 'models', 'kokoro-82m');

/** How to open the voice of a choice. A server counts as working until it is asked. */
export function voiceFor(choice: VoiceChoice, settings: VoiceSettings, log: Log): ToLoad<ClosableVoice> {
  if (choice.type === 'kokoro')
    return { name: 'kokoro', open: (report, signal) => openKokoro({ ...settings, report, log }, signal) };
  const voice = createSpeechServerVoice(choice, createSpeller(settings.lexicon));
  return { name: 'server', open: async () => ({ ...voice, close: async () => {} }) };
}

async function openKokoro(
  {
    threads,
    lexicon,
    cores,
    log,
    ...obtaining
  }: VoiceSettings & { report: (progress: number) => void; log: Log },
  signal: AbortSignal,
): Promise<ClosableVoice> {
  const weights = await obtain('voice', obtaining, signal);
  const voice = createKokoroVoice({ graphs: kokoroGraphs, weights, threads, lexicon }, log);
  await whenReady(voice, signal);
  cores.voice(voice);
  return voice;
}
