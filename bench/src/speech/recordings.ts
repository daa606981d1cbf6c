import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { microphoneRate } from '@lobby/shared/speech/pcm';
import { resample } from './resample.ts';
import { readWave } from './wave.ts';

/** One utterance of a person, at the microphone's rate. */
export interface Recording {
  name: string;
  language: Language;
  text: string;
  samples: Int16Array;
}

/** Where recordings of people lie when nobody names a folder: beside the checkout, where they are not ours to ship. */
const beside = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'audio');

/**
 * Reads a folder with `zh` and `en`, each with wav files and a `transcripts.tsv` (name without .wav, tab, what is said).
 * Undefined when there is no such folder; a caller says so aloud.
 */
export async function readRecordings(folder = beside): Promise<Recording[] | undefined> {
  const there = await access(folder).then(
    () => true,
    () => false,
  );
  if (!there) return undefined;
  return [...(await readLanguage(folder, 'zh')), ...(await readLanguage(folder, 'en'))];
}

async function readLanguage(folder: string, language: Language): Promise<Recording[]> {
  const transcripts = await readFile(join(folder, language, 'transcripts.tsv'), 'utf8').catch(() => '');
  const lines = transcripts.split('\n').filter((line) => line.includes('\t'));
  return Promise.all(
    lines.map(async (line) => {
      const [name = '', text = ''] = line.split('\t');
      const { rate, samples } = readWave(await readFile(join(folder, language, `${name}.wav`)));
      return { name, language, text: text.trim(), samples: resample(samples, rate, microphoneRate) };
    }),
  );
}
