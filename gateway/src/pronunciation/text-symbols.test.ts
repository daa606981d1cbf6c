import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSymbols } from './text-symbols.ts';

const { vocab } = JSON.parse(
  readFileSync(new URL('../../models/kokoro-82m/vocab.json', import.meta.url), 'utf8'),
) as { vocab: Record<string, number> };

test('[Y13] English amid Mandarin is said in the same breath', () => {
  expect(textSymbols('请打开手机APP，连接WiFi。')).toBe('ʨʰi↗ŋ ta↓kʰai→ ʂou↓ʨi→ ˈæp, ljɛ↗nʨje→ wˈIfˌI.');
});

test('[Y13] quotes and brackets stand at their words', () => {
  expect(textSymbols('请看“指南”（新）。')).toBe('ʨʰi↓ŋ kʰa↘n “ꭧɨ↓na↗n” (ɕi→n).');
});

test('[Y13] Kokoro knows every symbol of any Mandarin or English text', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const latin = fc.stringMatching(/^[a-zA-Z]{1,12}$/);
  fc.assert(
    fc.property(fc.array(fc.oneof(han, latin, fc.constantFrom('，', '。', ' ', '？'))), (pieces) => {
      const unknown = Array.from(textSymbols(pieces.join(''))).filter((symbol) => !(symbol in vocab));
      expect(unknown).toEqual([]);
    }),
  );
});
