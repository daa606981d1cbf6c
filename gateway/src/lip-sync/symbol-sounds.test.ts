import { expect, test } from 'vitest';
import { symbolSounds } from './symbol-sounds.ts';

/** Symbols that each take 50 ms. */
function said(symbols: string) {
  return symbolSounds(
    Array.from(symbols, (symbol, at) => ({ symbol, startMs: at * 50, endMs: (at + 1) * 50 })),
  );
}

test('[Y14] a tone lasts as its vowel, and stress begins its vowel', () => {
  expect(said('ta↘')).toEqual([
    { sound: 't', startMs: 0, endMs: 50 },
    { sound: 'a', startMs: 50, endMs: 150, stress: true },
  ]);
  expect(said('ˈæ')).toEqual([{ sound: 'æ', startMs: 0, endMs: 100, stress: true }]);
});

test('[Y14] a diphthong is two sounds that share its time', () => {
  expect(said('I')).toEqual([
    { sound: 'a', startMs: 0, endMs: 25 },
    { sound: 'ɪ', startMs: 25, endMs: 50 },
  ]);
});

test('[Y21] full tones and primary stress may be leaned on, neutral tones and secondary stress may not', () => {
  const leaned = (symbols: string) => said(symbols).flatMap(({ sound, stress }) => (stress ? [sound] : []));
  expect(leaned('ma→ma')).toEqual(['a']);
  expect(leaned('xau↓')).toEqual(['a']);
  expect(leaned('ˈæpˌə')).toEqual(['æ']);
});

test('silence has no sound', () => {
  expect(said(' , .')).toEqual([]);
});
