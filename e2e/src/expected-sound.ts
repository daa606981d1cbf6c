import type { Language } from '@lobby/shared/protocol/language';
import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { createScriptedVoice } from '@lobby/gateway/synthesis/scripted-voice';

/** How long the scripted voice speaks these clauses, in whole milliseconds: what a kiosk plays of them when all is well. */
export async function scriptedSoundMs(clauses: readonly string[], language: Language): Promise<number> {
  const voice = createScriptedVoice();
  const { signal } = new AbortController();
  let samples = 0;
  for (const text of clauses)
    for await (const { pcm } of voice.speak({ text, language }, signal)) samples += pcm.length;
  return Math.round(durationMs(samples, loudspeakerRate));
}
