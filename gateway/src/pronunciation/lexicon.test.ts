import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, type Lexicon } from './lexicon.ts';
import { createSpeller, plainSpeller } from './speller.ts';

const lexicon: Lexicon = [
  { language: 'zh', written: '长宁', kind: 'pinyin', said: 'chang2 ning2' },
  { language: 'zh', written: '长宁行', kind: 'pinyin', said: 'chang2 ning2 hang2' },
  { language: 'zh', written: 'VTM', kind: 'text', said: '远程柜员机' },
  { language: 'zh', written: '3F', kind: 'text', said: '3楼' },
  { language: 'en', written: 'Binjiang', kind: 'arpabet', said: 'B IH1 N / JH Y AA1 NG' },
  { language: 'en', written: 'IT', kind: 'text', said: 'eye tee' },
];
const { symbols, words } = createSpeller(lexicon);

test('[Y40] a word of the venue is said as the venue says, and the longest comes first', () => {
  const plain = plainSpeller.symbols({ text: '去场宁银行', language: 'zh' });
  expect(symbols({ text: '去长宁。', language: 'zh' })).toBe('ʨʰy↘ ꭧʰa↗ŋni↗ŋ.');
  expect(symbols({ text: '长宁行', language: 'zh' })).toBe('ꭧʰa↗ŋni↗ŋxa↗ŋ');
  expect(plain).not.toBe(symbols({ text: '去长宁银行', language: 'zh' }));
});

test('[Y40] another text is read as if it had been written, numbers and all', () => {
  expect(words({ text: '请用3F的VTM。', language: 'zh' })).toBe('请用三楼的远程柜员机。');
  expect(symbols({ text: '请用3F的VTM。', language: 'zh' })).toBe(
    plainSpeller.symbols({ text: '请用三楼的远程柜员机。', language: 'zh' }),
  );
});

test('[Y40] sounds of English, in its own language and whole words only', () => {
  expect(symbols({ text: 'Binjiang Road', language: 'en' })).toBe('bˈɪn ʤjˈɑŋ ɹˈOd');
  expect(symbols({ text: 'Binjiang', language: 'zh' })).toBe(
    plainSpeller.symbols({ text: 'Binjiang', language: 'zh' }),
  );
  expect(words({ text: 'IT items, it', language: 'en' })).toBe('eye tee items, it');
  expect(words({ text: 'ITEM', language: 'en' })).toBe('ITEM');
});

test('[Y40] what is no pinyin, no ARPAbet or of another length is a fault that says so', () => {
  const fault = (written: string, kind: 'pinyin' | 'arpabet', said: string) =>
    faultOf({ written, kind, said });
  expect(fault('长宁', 'pinyin', 'chang2 ning2')).toBeUndefined();
  expect(fault('一点儿', 'pinyin', 'yi4 dianr3')).toBeUndefined();
  expect(fault('女儿', 'pinyin', 'nü3 er2')).toBeUndefined();
  expect(fault('长宁', 'pinyin', 'chang2')).toBe('has 1 syllables for 2 characters');
  expect(fault('长', 'pinyin', 'chang')).toContain('tone number');
  expect(fault('长', 'pinyin', 'xqz2')).toContain('tone number');
  expect(fault('Mei', 'arpabet', 'M EY1')).toBeUndefined();
  expect(fault('Mei', 'arpabet', 'M EY')).toContain('ARPAbet');
  expect(fault('Mei', 'arpabet', 'M XX')).toContain('ARPAbet');
  expect(fault('Mei', 'arpabet', '/')).toContain('ARPAbet');
});

test('[Y40] any word may be in a lexicon, and text without it is read as before', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(word, word, (written, text) => {
      const speller = createSpeller([{ language: 'zh', written, kind: 'text', said: '好' }]);
      const said = { text, language: 'zh' } as const;
      fc.pre(!text.includes(written));
      expect(speller.words(said)).toBe(plainSpeller.words(said));
    }),
  );
});
