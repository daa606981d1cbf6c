import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EngineFailed } from '../engines/engine.ts';
import { SoundArchive } from './kept/sound-archive.ts';
import { KeptSounds } from './kept/kept-sounds.ts';
import { type ClosableVoice, PreparedVoice } from './prepared-voice.ts';
import { createScriptedVoice } from './scripted-voice.ts';
import { lengthMs, spoken } from '../../test/spoken.ts';
import { voiceContract } from './voice.contract.ts';
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
    await voice.prepare({ first: [{ text: '您好，请稍等。', language: 'zh' }], later: [] }, () => {}, never);
    return voice;
  });

  test('[Y10] says prepared clauses when the voice behind has died, and only those', async () => {
    const behind = mortalVoice();
    const voice = new PreparedVoice(behind);
    await voice.prepare({ first: [greeting], later: [] }, () => {}, never);
    const alive = await spoken(behind, greeting);
    behind.die();
    expect(await spoken(voice, greeting)).toEqual(alive);
    await expect(spoken(voice, { ...greeting, language: 'en' })).rejects.toThrow(EngineFailed);
  });

  test('[Y37] what was prepared in one manner is not said in another, but at any volume', async () => {
    const behind = mortalVoice();
    const voice = new PreparedVoice(behind);
    const prepared = { ...greeting, manner: { rate: 0.8, speaker: 'bass' } };
    await voice.prepare({ first: [prepared], later: [] }, () => {}, never);
    behind.die();
    const soft = { ...prepared, manner: { ...prepared.manner, volume: -6 } };
    expect(lengthMs(await spoken(voice, soft))).toBe(lengthMs(await spoken(voice, prepared)));
    for (const manner of [
      {},
      { rate: 0.8 },
      { ...prepared.manner, pitch: 1 },
      { ...prepared.manner, rate: 0.9 },
    ])
      await expect(spoken(voice, { ...greeting, manner })).rejects.toThrow(EngineFailed);
  });

  test('[Y10] lets the longest unused clause go when there is too much', async () => {
    const behind = mortalVoice();
    const bytes = (await spoken(behind, greeting)).reduce((sum, { pcm }) => sum + pcm.byteLength, 0);
    const voice = new PreparedVoice(behind, { kept: new KeptSounds(bytes * 1.5) });
    const [first, second] = [greeting, { ...greeting, text: '您好，欢迎再来。' }];
    await voice.prepare({ first: [first, second], later: [] }, () => {}, never);
    behind.die();
    await expect(spoken(voice, first)).rejects.toThrow(EngineFailed);
    expect(await spoken(voice, second)).not.toEqual([]);
  });

  test('[Y17] gives way to a visitor, rests, and then makes ready what it had dropped', async () => {
    const begun: string[] = [];
    const slow = mortalVoice();
    const voice = new PreparedVoice(
      {
        ...slow,
        speak: async function* speak(clause, signal) {
          begun.push(clause.text);
          if (begun.length === 1) await once(signal, 'abort');
          signal.throwIfAborted();
          yield* slow.speak(clause, signal);
        },
      },
      { rest: 20 },
    );
    const prepared = voice.prepare({ first: [greeting], later: [] }, () => {}, never);
    await expect.poll(() => begun).toEqual([greeting.text]);
    expect(await spoken(voice, { text: '在二楼。', language: 'zh' })).not.toEqual([]);
    await prepared;
    expect(begun).toEqual([greeting.text, '在二楼。', greeting.text]);
  });

  test('[Y65] goes on when a voice that broke is back, and ends with one that stays away', async () => {
    const sound = mortalVoice();
    let breaks = 0;
    const breaking = (times: number): ClosableVoice => ({
      ...sound,
      speak: (clause, signal) => {
        if (breaks++ < times) throw new EngineFailed('voice', new Error('it died'));
        return sound.speak(clause, signal);
      },
    });
    const known = { first: [greeting], later: [] };
    const back = new PreparedVoice(breaking(3), { rest: 0 });
    await back.prepare(known, () => {}, never);
    sound.die();
    expect(await spoken(back, greeting)).not.toEqual([]);
    breaks = 0;
    const away = new PreparedVoice(breaking(Infinity), { rest: 0 });
    await expect(away.prepare(known, () => {}, never)).rejects.toThrow(EngineFailed);
  });

  test('[Y10] keeps what was ready when preparing was stopped', async () => {
    const voice = new PreparedVoice(mortalVoice());
    const stopped = AbortSignal.abort(new Error('closing'));
    await voice.prepare({ first: [greeting], later: [] }, () => {}, never);
    await expect(
      voice.prepare({ first: [{ text: '再见', language: 'zh' }], later: [] }, () => {}, stopped),
    ).rejects.toThrow('closing');
    expect(await spoken(voice, greeting)).not.toEqual([]);
  });

  test('[Y30] what was spoken once is not spoken again after a restart, first clauses and later ones', async () => {
    const archive = await SoundArchive.open({ folder: temporaryFolder(), voice: 'one' });
    const behind = mortalVoice();
    const after: Clause = { text: '请到二号窗口。', language: 'zh' };
    const known = { first: [greeting], later: [after] };
    await new PreparedVoice(behind, { archive, longRest: 0 }).prepare(known, () => {}, never);
    const alive = [await spoken(behind, greeting), await spoken(behind, after)];
    behind.die();
    const restarted = new PreparedVoice(behind, { archive, longRest: 0 });
    await restarted.prepare(known, () => {}, never);
    expect([await spoken(restarted, greeting), await spoken(restarted, after)]).toEqual(alive);
  });
});

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'lobby-sounds-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
