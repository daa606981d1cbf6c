import { describe, expect, test } from 'vitest';
import { EngineFailed } from '../engines/engine.ts';
import { type ClosableVoice, PreparedVoice } from './prepared-voice.ts';
import { createScriptedVoice } from './scripted-voice.ts';
import { spoken, voiceContract } from './voice.contract.ts';
import type { Clause } from './voice.ts';

const never = new AbortController().signal;
const greeting: Clause = { text: '您好，欢迎光临。', language: 'zh' };

/** Speaks until it dies. */
function mortalVoice(): ClosableVoice & { die: () => void } {
  const scripted = createScriptedVoice();
  let isDead = false;
  return {
    speak: async function* speak(clause, signal) {
      if (isDead) throw new EngineFailed('voice', new Error('died'));
      yield* scripted.speak(clause, signal);
    },
    die: () => (isDead = true),
    close: async () => {},
  };
}

describe('a prepared voice', () => {
  voiceContract(async () => {
    const voice = new PreparedVoice(mortalVoice());
    await voice.prepare([{ text: '您好，请稍等。', language: 'zh' }], never);
    return voice;
  });

  test('[Y10] says prepared clauses when the voice behind has died, and only those', async () => {
    const behind = mortalVoice();
    const voice = new PreparedVoice(behind);
    await voice.prepare([greeting], never);
    const alive = await spoken(behind, greeting);
    behind.die();
    expect(await spoken(voice, greeting)).toEqual(alive);
    await expect(spoken(voice, { ...greeting, language: 'en' })).rejects.toThrow(EngineFailed);
  });

  test('[Y10] lets the oldest clause go when there are too many', async () => {
    const behind = mortalVoice();
    const voice = new PreparedVoice(behind);
    const clauses = Array.from({ length: 65 }, (_, at): Clause => ({ text: `第${at}句`, language: 'zh' }));
    await voice.prepare(clauses, never);
    behind.die();
    await expect(spoken(voice, clauses[0]!)).rejects.toThrow(EngineFailed);
    expect(await spoken(voice, clauses[1]!)).not.toEqual([]);
  });

  test('[Y10] keeps what was ready when preparing was stopped', async () => {
    const voice = new PreparedVoice(mortalVoice());
    const stopped = AbortSignal.abort(new Error('closing'));
    await voice.prepare([greeting], never);
    await expect(voice.prepare([{ text: '再见', language: 'zh' }], stopped)).rejects.toThrow('closing');
    expect(await spoken(voice, greeting)).not.toEqual([]);
  });
});
