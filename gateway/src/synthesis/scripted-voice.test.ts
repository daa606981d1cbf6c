import { describe, expect, test } from 'vitest';
import { createScriptedVoice } from './scripted-voice.ts';
import { lengthMs, spoken } from '../../test/spoken.ts';
import { voiceContract } from './voice.contract.ts';

describe('the scripted voice', () => {
  voiceContract(async () => createScriptedVoice(), ['alto', 'bass']);

  test('[Y6] takes longer for more text', async () => {
    const voice = createScriptedVoice();
    const short = await spoken(voice, { text: '您好', language: 'zh' });
    const long = await spoken(voice, { text: '您好，请问您要办理什么业务？', language: 'zh' });
    expect(lengthMs(short)).toBeGreaterThan(2 * 130);
    expect(lengthMs(long)).toBeGreaterThan(5 * lengthMs(short));
  });

  test('[Y7] moves the mouth by the sounds of the words', async () => {
    const [first] = await spoken(createScriptedVoice(), { text: '马比土', language: 'zh' });
    expect(first?.visemes.map(({ shape }) => shape)).toEqual(['closed', 'aa', 'closed', 'ih', 'ih', 'ou']);
  });
});
