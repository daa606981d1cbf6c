import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Language } from '@lobby/shared/protocol/language';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { editDistance } from '../../../test/edit-distance.ts';
import { modelFolder } from '../../../test/model-folder.ts';
import { type Recording, recordings } from '../../../test/recordings.ts';
import { silentLog } from '../../journal/log.ts';
import { frames, recogniserContract, speechOf, transcripts } from '../recogniser.contract.ts';
import { applause, cough, hum, whiteNoise } from './test-noises.ts';
import { type WhisperRecogniser, createWhisperRecogniser } from './whisper-recogniser.ts';

const weights = modelFolder('ears', 'model.bin');
const spoken = { zh: recordings('zh'), en: recordings('en') };
const never = new AbortController().signal;
const cache = mkdtempSync(join(tmpdir(), 'lobby-ears-'));
afterAll(() => rmSync(cache, { recursive: true }));

const needs = {
  graphs: new URL('../../../models/whisper-base/', import.meta.url),
  weights: weights ?? '',
  cache,
  threads: 2,
};

describe.skipIf(weights === undefined)('with the real model', () => {
  let ears: WhisperRecogniser;
  beforeAll(async () => {
    ears = createWhisperRecogniser(needs, silentLog);
    await ears.ready(never);
  }, 60_000);
  afterAll(() => ears.close());

  test.for([
    ['white noise', whiteNoise],
    ['a hum', hum],
    ['a cough', cough],
    ['applause', applause],
  ] as const)('[R11] %s is no text', async ([, make]) => {
    const told = await transcripts(ears, speechOf(frames(make())));
    expect(told.at(-1)?.text).toBe('');
  });

  test('[R15] folded models that lost a file are folded again', async () => {
    const [lost = ''] = globSync(join(cache, '*', 'decoder.bin'));
    rmSync(lost);
    const again = createWhisperRecogniser(needs, silentLog);
    onTestFinished(() => again.close());
    await again.ready(never);
    expect(globSync(join(cache, '*', 'decoder.bin'))).toEqual([lost]);
  });

  describe.skipIf(spoken.zh.length === 0)('and real speech', () => {
    recogniserContract(async () => ({ recogniser: ears, spoken: spoken.zh[0]?.pcm ?? new Int16Array() }));

    test.for([
      ['zh', 0.25],
      ['en', 0.12],
    ] as const)('[R10] %s is found, and its words with few errors', async ([language, mostErrors]) => {
      let errors = 0;
      let length = 0;
      for (const recording of spoken[language]) {
        const heard = await hear(ears, recording);
        expect(heard).toMatchObject({ language });
        errors += editDistance(unitsOf(recording.said, language), unitsOf(heard.text, language));
        length += unitsOf(recording.said, language).length;
      }
      expect(errors / length).toBeLessThan(mostErrors);
    });

    test('[R23] a few words cut out of a sentence are understood', async () => {
      const recording = spoken.en.find(({ said }) => said.startsWith('anyhow it is good'));
      const words = (recording?.pcm ?? new Int16Array()).slice(0.2 * microphoneRate, 1.4 * microphoneRate);
      const told = await transcripts(ears, speechOf(frames(words)));
      expect(told.at(-1)?.text).toContain('it is good');
      expect(told.at(-1)?.confidence).toBeGreaterThan(0.4);
    });

    test.for([
      ['clipped', (pcm: Int16Array) => pcm.map((sample) => Math.max(-4_000, Math.min(4_000, sample * 8)))],
      ['as narrow as a telephone', (pcm: Int16Array) => pcm.map((_, at) => pcm[at & ~1] ?? 0)],
      ['very quiet', (pcm: Int16Array) => pcm.map((sample) => sample / 16)],
      ['off its zero', (pcm: Int16Array) => pcm.map((sample) => Math.min(32_767, sample + 6_000))],
    ] as const)('[R28] sound that is %s is understood', async ([, spoil]) => {
      const heard = await hear(ears, { ...sentence(), pcm: spoil(sentence().pcm) });
      expect(heard.text).toMatch(/sovereign lord/i);
    });

    test.for([
      [
        'two channels in one',
        (pcm: Int16Array) => Int16Array.from({ length: pcm.length * 2 }, (_, at) => pcm[at >> 1] ?? 0),
      ],
      ['bytes of no sense', (pcm: Int16Array) => new Int16Array(deflateRawSync(pcm).buffer.slice(0, 64_000))],
      ['full scale', (pcm: Int16Array) => pcm.map((_, at) => (at % 2 === 0 ? 32_767 : -32_768))],
      ['a square wave', (pcm: Int16Array) => pcm.map((_, at) => (at % 80 < 40 ? 32_767 : -32_768))],
      [
        'a shrill tone folded down from beyond hearing',
        (pcm: Int16Array) => pcm.map((_, at) => 20_000 * Math.sin(2 * Math.PI * (21_000 / 16_000) * at)),
      ],
      ['one sample', () => Int16Array.of(-32_768)],
      [
        'five minutes',
        (pcm: Int16Array) =>
          Int16Array.from({ length: 300 * microphoneRate }, (_, at) => pcm[at % pcm.length] ?? 0),
      ],
    ] as const)('[R28] %s end with a final text, and the next speech is understood', async ([, spoil]) => {
      const spoilt = await transcripts(ears, speechOf(frames(spoil(sentence().pcm))));
      expect(spoilt.at(-1)?.type).toBe('final');
      expect((await hear(ears, sentence())).text).toMatch(/sovereign lord/i);
    });

    test('[R16] ears killed in the middle of an utterance still understand it', async () => {
      let pid = 0;
      const info = (fields: { pid?: number }): void => void (pid = fields.pid ?? 0);
      const mortal = createWhisperRecogniser(needs, { ...silentLog, warn() {}, info } as typeof silentLog);
      onTestFinished(() => mortal.close());
      await mortal.ready(never);
      const [recording] = spoken.zh;
      const told = transcripts(
        mortal,
        speechOf([...frames(recording?.pcm ?? new Int16Array()), { type: 'pause' }]),
      );
      process.kill(pid, 'SIGKILL');
      expect((await told).at(-1)?.text).not.toBe('');
    });
  });
});

test('[R14] ears whose weights are missing say so at once', async () => {
  const deaf = createWhisperRecogniser({ ...needs, weights: cache, cache: join(cache, 'empty') }, silentLog);
  onTestFinished(() => deaf.close());
  const fault = await deaf.ready(never).catch((thrown: unknown) => thrown);
  expect(causesOf(fault).at(-1)).toContain('model.bin');
});

/** A person's words, well recorded. */
function sentence(): Recording {
  const found = spoken.en.find(({ said }) => said.includes('sovereign lord'));
  return found ?? { name: '', said: '', pcm: new Int16Array() };
}

async function hear(
  ears: WhisperRecogniser,
  { pcm }: Recording,
): Promise<{ text: string; language: Language }> {
  const final = (await transcripts(ears, speechOf(frames(pcm)))).at(-1);
  return final ?? { text: '', language: 'zh' };
}

/** What errors are counted in: characters of Mandarin, words of English. */
function unitsOf(text: string, language: Language): string[] {
  if (language === 'zh') return text.match(/[^\s\p{P}]/gu) ?? [];
  return text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
}

function causesOf(fault: unknown): string[] {
  return fault instanceof Error ? [fault.message, ...causesOf(fault.cause)] : [];
}
