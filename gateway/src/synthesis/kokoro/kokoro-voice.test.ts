import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { modelFolder } from '../../../test/model-folder.ts';
import { activeLevel, joined, lengthMs, spoken } from '../../../test/spoken.ts';
import { EngineFailed } from '../../engines/engine.ts';
import { silentLog } from '../../journal/log.ts';
import { voiceContract } from '../voice.contract.ts';
import type { Clause } from '../voice.ts';
import { type KokoroVoice, createKokoroVoice } from './kokoro-voice.ts';

const weights = modelFolder('voice', 'kokoro-v1.0.int8.onnx');
const never = new AbortController().signal;
const needs = {
  graphs: fileURLToPath(new URL('../../../models/kokoro-82m/', import.meta.url)),
  weights: weights ?? '',
  threads: 2,
};

const clauses: Clause[] = [
  { text: '请您到3号窗口，办理挂失。', language: 'zh' },
  { text: 'Please take ticket A023.', language: 'en' },
];

describe.skipIf(weights === undefined)('with the real model', () => {
  let voice: KokoroVoice;
  beforeAll(async () => {
    voice = createKokoroVoice(needs, silentLog);
    await voice.ready(never);
  }, 60_000);
  afterAll(() => voice.close());

  voiceContract(async () => voice, ['zf_xiaoxiao', 'zm_yunjian']);

  test.each(clauses)('[Y15] it speaks at about -20 dBFS and never clips: $text', async (clause) => {
    const samples = joined(await spoken(voice, clause));
    expect(Math.abs(activeLevel(samples) + 20)).toBeLessThan(3);
    expect(Math.max(...samples.map(Math.abs))).toBeLessThan(32_767);
  });

  test.each(clauses)('[Y6] no join is heard as a click: $text', async (clause) => {
    const sounds = await spoken(voice, clause);
    const samples = joined(sounds);
    const steps = samples.subarray(1).map((sample, at) => Math.abs(sample - samples[at]!));
    let join = -1;
    for (const { pcm } of sounds.slice(0, -1)) {
      join += pcm.length;
      const around = [...steps.subarray(join - 600, join), ...steps.subarray(join + 1, join + 600)];
      expect(steps[join]).toBeLessThanOrEqual(Math.max(...around, 200));
    }
  });

  test('[Y14] more to say takes longer, at a natural pace', async () => {
    const ms = lengthMs(await spoken(voice, { text: '请您到三号窗口办理挂失', language: 'zh' }));
    expect(ms).toBeGreaterThan(11 * 130);
    expect(ms).toBeLessThan(11 * 350);
  });

  test('[Y11] the lips close where a bank is said', async () => {
    const [first] = await spoken(voice, { text: '办卡', language: 'zh' });
    expect(first?.visemes[0]?.shape).toBe('closed');
  });
});

test('[Y16] a voice whose weights are missing says so at once', async () => {
  const mute = createKokoroVoice({ ...needs, weights: tmpdir() }, silentLog);
  onTestFinished(() => mute.close());
  const fault = await mute.ready(never).catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(EngineFailed);
  expect(causesOf(fault).join('\n')).toContain('kokoro-v1.0.int8.onnx is missing');
});

function causesOf(fault: unknown): string[] {
  return fault instanceof Error ? [fault.message, ...causesOf(fault.cause)] : [];
}
