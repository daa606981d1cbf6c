import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recogniser, SpeechPiece, Transcript } from '@lobby/gateway/recognition/recogniser';
import { defaultSpeechGate } from '@lobby/kiosk/hearing/speech-gate';
import type { Language } from '@lobby/shared/protocol/language';
import { microphoneRate } from '@lobby/shared/speech/pcm';

/** What the ears understand of a sound that ends here. */
export type Listen = (samples: Int16Array, hint: Language) => Promise<Transcript>;

/** The kiosk tells a pause after so much silence, and the recogniser hears it too. */
const { pauseMs } = defaultSpeechGate;
const kept = join(tmpdir(), 'lobby-bench-turns');

/** Ears that remember from run to run what they heard: the same sound gives the same words, and a second run is quick. */
export function listenOnce(recogniser: Recogniser): Listen {
  return async (samples, hint) => {
    const sound = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
    const path = join(kept, `${createHash('sha256').update(hint).update(sound).digest('hex')}.json`);
    const known = await readFile(path, 'utf8').catch(() => undefined);
    if (known !== undefined) return JSON.parse(known) as Transcript;
    const transcript = await transcribe(recogniser, samples, hint);
    await mkdir(kept, { recursive: true });
    await writeFile(path, JSON.stringify(transcript));
    return transcript;
  };
}

async function transcribe(recogniser: Recogniser, samples: Int16Array, hint: Language): Promise<Transcript> {
  async function* pieces(): AsyncGenerator<SpeechPiece> {
    yield { type: 'frame', pcm: samples };
    yield { type: 'frame', pcm: new Int16Array((pauseMs * microphoneRate) / 1000) };
  }
  const { signal } = new AbortController();
  for await (const { type, text, language } of recogniser.transcribe({ pieces: pieces(), hint }, signal))
    if (type === 'final') return { type: 'stable', text, language };
  throw new Error('the ears ended without a final text');
}
