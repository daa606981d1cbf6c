import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeFingerprint } from './code-fingerprint.ts';

test('[Y30] other code and another graph make another fingerprint, another test does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-code-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'voices'));
  const seen = new Set<string>();
  for (const name of ['speak.ts', 'front.onnx', join('voices', 'mei.bin'), 'speak.test.ts']) {
    writeFileSync(join(folder, name), 'first');
    seen.add(await codeFingerprint([folder]));
  }
  writeFileSync(join(folder, 'front.onnx'), 'second');
  seen.add(await codeFingerprint([folder]));
  expect(seen.size).toBe(4);
});
