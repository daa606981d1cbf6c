import { expect, test } from 'vitest';
import { afterFailure, afterSuccess, chooseNext, type Healths, rest } from './choice.ts';

const names = ['server', 'whisper'];
const none = new Set<string>();
const well: Healths = new Map();

test('[R18] the first of the chain is asked while it is well', () => {
  expect(chooseNext(names, none, { healths: well, nowMs: 0 })).toBe('server');
});

test('[R18] who failed is passed over while it rests, and asked again afterwards', () => {
  const healths = afterFailure(well, 'server', 1_000);
  expect(chooseNext(names, none, { healths, nowMs: 1_001 })).toBe('whisper');
  expect(chooseNext(names, none, { healths, nowMs: 1_000 + rest.firstMs })).toBe('server');
});

test('[R18] when everyone rests, the one that rested longest is asked', () => {
  const healths = afterFailure(afterFailure(well, 'whisper', 0), 'server', 1_000);
  expect(chooseNext(names, none, { healths, nowMs: 1_001 })).toBe('whisper');
});

test('[R18] nobody is asked twice for one utterance', () => {
  const tried = new Set(['server']);
  expect(chooseNext(names, tried, { healths: well, nowMs: 0 })).toBe('whisper');
  expect(chooseNext(names, new Set(names), { healths: well, nowMs: 0 })).toBeUndefined();
});

test('[R18] rests double with each failure in a row up to a limit, and a success ends the row', () => {
  let healths = well;
  for (let failure = 0; failure < 20; failure++) healths = afterFailure(healths, 'server', 0);
  expect(healths.get('server')?.restsUntilMs).toBe(rest.longestMs);
  healths = afterFailure(afterSuccess(healths, 'server'), 'server', 0);
  expect(healths.get('server')?.restsUntilMs).toBe(rest.firstMs);
});
