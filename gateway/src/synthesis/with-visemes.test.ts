import { describe, expect, test } from 'vitest';
import { createScriptedVoice } from './scripted-voice.ts';
import { spoken } from '../../test/spoken.ts';
import { voiceContract } from './voice.contract.ts';
import type { PlainSound, PlainVoice } from './plain-voice.ts';
import { withVisemes } from './with-visemes.ts';

/** The scripted voice without its mouth. */
function plain(more: Partial<PlainSound> = {}): PlainVoice {
  const voice = createScriptedVoice();
  return {
    speak: async function* speak(clause, signal) {
      for await (const { pcm } of voice.speak(clause, signal)) yield { pcm, ...more };
    },
  };
}

describe('a voice that yields sound only', () => {
  voiceContract(async () => withVisemes(plain()));
});

test('[Y22] where a voice tells when it says its words, the mouth is theirs', async () => {
  const words = [
    { text: '爸', startMs: 500, endMs: 800 },
    { text: '妈', startMs: 1_000, endMs: 1_400 },
  ];
  const told: PlainVoice = {
    speak: async function* speak() {
      yield { pcm: new Int16Array(24 * 1_500), words };
    },
  };
  const [first] = await spoken(withVisemes(told), { text: '爸妈', language: 'zh' });
  const closures = first?.visemes.filter(({ shape }) => shape === 'closed') ?? [];
  expect(closures.map(({ startMs }) => Math.round(startMs / 100) * 100)).toEqual([500, 1_000]);
});
