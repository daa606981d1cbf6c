import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkSums } from './check-sums.ts';
import { modelAmong, readSherpaModel } from './model-files.ts';

const transducer = [
  'decoder-epoch-99.onnx',
  'encoder-epoch-99.int8.onnx',
  'joiner-epoch-99.onnx',
  'tokens.txt',
];

test.for([
  ['sherpa-onnx-streaming-zipformer-bilingual-zh-en-2023-02-20', transducer, 'streaming-zipformer'],
  ['sherpa-onnx-zipformer-multi-zh-hans-2023-9-2', transducer, 'zipformer'],
  [
    'sherpa-onnx-streaming-paraformer-bilingual-zh-en',
    ['encoder.onnx', 'decoder.onnx', 'tokens.txt'],
    'streaming-paraformer',
  ],
  ['sherpa-onnx-paraformer-zh-2023-09-14', ['model.int8.onnx', 'tokens.txt'], 'paraformer'],
  [
    'sherpa-onnx-sense-voice-zh-en-ja-ko-yue-2024-07-17',
    ['model.onnx', 'model.int8.onnx', 'tokens.txt'],
    'sense-voice',
  ],
  ['sherpa-onnx-whisper-base', ['base-encoder.onnx', 'base-decoder.onnx', 'base-tokens.txt'], 'whisper'],
] as const)('[R27] %s is known by its files', ([folder, names, family]) => {
  expect(modelAmong(names, folder)).toMatchObject({ family });
});

test('[R27] the smaller of two files is taken', () => {
  const names = ['model.onnx', 'model.int8.onnx', 'tokens.txt'];
  expect(modelAmong(names, 'sherpa-onnx-sense-voice')).toEqual({
    family: 'sense-voice',
    model: 'model.int8.onnx',
    tokens: 'tokens.txt',
  });
});

test.for([
  ['sherpa-onnx-sense-voice', ['model.onnx']],
  ['sherpa-onnx-vits-zh', ['model.onnx', 'tokens.txt']],
  ['sherpa-onnx-whisper-base', ['base-encoder.onnx', 'base-tokens.txt']],
] as const)('[R27] %s with %o is no model', ([folder, names]) => {
  expect(modelAmong(names, folder)).toBeUndefined();
});

test('[R27] a folder that is missing or holds no model is named', async () => {
  await expect(readSherpaModel('/nowhere')).rejects.toThrow('/nowhere cannot be read');
  await expect(readSherpaModel(folderWith({}))).rejects.toThrow('holds no model of a known family');
});

test('[R14] a model without a list of hashes, or whose file is not as listed, is named', async () => {
  const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  const listed = (name: string): string => `${hash}  ${name}\n`;
  await expect(checkSums(folderWith({ 'a.onnx': 'abc' }), ['a.onnx'])).rejects.toThrow(
    'sha256sum * > SHA256SUMS',
  );
  const whole = folderWith({ 'a.onnx': 'abc', SHA256SUMS: listed('a.onnx') });
  await expect(checkSums(whole, ['a.onnx'])).resolves.toBeUndefined();
  await expect(checkSums(whole, ['b.onnx'])).rejects.toThrow('b.onnx is not in SHA256SUMS');
  const damaged = folderWith({ 'a.onnx': 'abd', SHA256SUMS: listed('a.onnx') });
  await expect(checkSums(damaged, ['a.onnx'])).rejects.toThrow('a.onnx is damaged');
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-sherpa-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
