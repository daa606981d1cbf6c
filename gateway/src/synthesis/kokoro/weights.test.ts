import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkWeights } from './weights.ts';

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'lobby-voice-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

test('[Y16] missing weights are named', async () => {
  await expect(checkWeights(await folder())).rejects.toThrow('kokoro-v1.0.int8.onnx is missing');
});

test('[Y16] damaged weights are named', async () => {
  const weights = await folder();
  await writeFile(join(weights, 'kokoro-v1.0.int8.onnx'), 'not weights');
  await expect(checkWeights(weights)).rejects.toThrow('kokoro-v1.0.int8.onnx is damaged');
});
