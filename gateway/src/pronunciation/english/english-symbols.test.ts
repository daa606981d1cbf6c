import { expect, test } from 'vitest';
import { englishSymbols } from './english-symbols.ts';

test.each([
  ['welcome', 'wˈɛlkəm'],
  ['water', 'wˈɔTəɹ'],
  ['transaction', 'tɹænzˈækʃən'],
  ['your card', 'jɔɹ kˈɑɹd'],
  ['the card', 'ðə kˈɑɹd'],
  ['the account', 'ði əkˈWnt'],
])('[Y13] %s is said by dictionary', (words, symbols) => {
  expect(englishSymbols(words)).toBe(symbols);
});

test.each([
  ['ATM', 'ˈA tˈi ˈɛm'],
  ['ID card', 'ˈI dˈi kˈɑɹd'],
  ['PIN', 'pˈɪn'],
  ['PLEASE', 'plˈiz'],
  ['Wi-Fi', 'wˈIfˌI'],
  ['A', 'ˈA'],
  ['Ticket A', 'tˈɪkət ˈA'],
  ['is it', 'ɪz ɪt'],
])('[Y13] %s is spelled or said as people do', (words, symbols) => {
  expect(englishSymbols(words)).toBe(symbols);
});

test.each([
  ["kiosk's", 'kˈiɑsks'],
  ['rebooked', 'ɹibˈʊkt'],
  ['printouts', 'pɹˈɪntˌWts'],
])('[Y13] %s, which no dictionary has, is said with its ending', (words, symbols) => {
  expect(englishSymbols(words).replace(/[ˈˌ]/g, '')).toBe(symbols.replace(/[ˈˌ]/g, ''));
});

test('[Y13] a word that nobody knows is said by its spelling, with one stress', () => {
  const symbols = englishSymbols('Zhorbight');
  expect(symbols).toMatch(/^zh.*It$/);
  expect(symbols.match(/ˈ/g)).toHaveLength(1);
});

test('[Y13] a name that objects have does not pass for a word', () => {
  expect(englishSymbols('constructor toString')).toMatch(/^kənstɹˈʌktəɹ \S+/);
});

test.each([
  ['Zhang', 'ʤˈɑŋ'],
  ['Xujiahui', 'ʃˌuʤjˌɑhwˈA'],
  ['Zhongguancun', 'ʤˌʊŋɡwˌɑntsˈʊn'],
  ['Quanzhou', 'ʧwˌɑnʤˈO'],
  ['Queen', 'kwˈin'],
  ['Lenovo', 'lˈɛnɑvɑ'],
])('[Y54] a Chinese name is said by its pinyin, and only such a name: %s', (word, symbols) => {
  expect(englishSymbols(word)).toBe(symbols);
});
