import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { toSamples } from '@lobby/shared/speech/pcm';

/** A person's recorded words: 16 kHz samples and what is said. */
export interface Recording {
  name: string;
  pcm: Int16Array;
  said: string;
}

/** Recordings that may lie beside the repository; they are not ours to give away. */
const folder = join(import.meta.dirname, '../../../shared/audio');

/** The recordings of a language, or none, said loudly. */
export function recordings(language: Language): Recording[] {
  const list = join(folder, language, 'transcripts.tsv');
  if (!existsSync(list)) {
    process.stderr.write(`SKIPPED: tests with ${language} recordings (none beside the repository)\n`);
    return [];
  }
  return readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', said = ''] = line.split('\t');
      return { name, said, pcm: readWave(join(folder, language, `${name}.wav`)) };
    });
}

/** The samples of a mono PCM16 file: what its data chunk holds. */
function readWave(path: string): Int16Array {
  const bytes = readFileSync(path);
  const data = bytes.indexOf('data');
  const length = bytes.readUInt32LE(data + 4);
  return toSamples(bytes.subarray(data + 8, data + 8 + length));
}
