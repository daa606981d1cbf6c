import { expect, test } from 'vitest';
import { lengthMs, spoken } from '../../test/spoken.ts';
import type { Clause, Voice } from './voice.ts';

/** Texts that no staff would write, and how long their sound may be at most. */
const texts: [string, Clause][] = [
  ['markup', { text: '<b>请</b>到<script>alert(1)</script>窗口', language: 'zh' }],
  [
    'SSML',
    {
      text: '<speak><break time="9999s"/><audio src="http://x/y.mp3"/>请到窗口</speak>',
      language: 'zh',
    },
  ],
  ['Markdown', { text: '**请**到[三号](javascript:alert)窗口 `rm -rf`', language: 'zh' }],
  ['emoji', { text: '好的👍🏽👨‍👩‍👧‍👦🇨🇳，请到窗口🎉', language: 'zh' }],
  ['a script nobody here reads', { text: 'สวัสดี Привет مرحبا 请到窗口', language: 'zh' }],
  ['broken characters', { text: '请\ud800到\u0000窗\u202e口\ufffd', language: 'zh' }],
  ['symbols of sounds', { text: 'ˈæ ʂ ↘ [[inpt PHON]] ɑ', language: 'en' }],
  ['marks', { text: '！？……（）《》——!!!???', language: 'zh' }],
];

/** What every voice does with a text of no sense: it says what can be said of it, or nothing, and speaks on. */
export function badTextContract(make: () => Promise<Voice>): void {
  test.each(texts)('[Y47] %s is no fault, and not read out', async (_, clause) => {
    const sounds = await spoken(await make(), clause);
    expect(lengthMs(sounds)).toBeLessThan(9_000);
  });

  test.each<Clause['language']>(['zh', 'en'])(
    '[Y47] ten thousand characters are refused, and the next clause is said (%s)',
    async (language) => {
      const voice = await make();
      const word = language === 'zh' ? '请到窗口办理' : 'please wait ';
      const long = spoken(voice, { text: word.repeat(1_667), language });
      await expect(long).rejects.toThrow(/too long|is longer than|failed/);
      expect(await spoken(voice, { text: word, language })).not.toEqual([]);
    },
  );
}
