import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';

/** `practice` was looked at while patterns were improved; `kept` was only counted. */
export const halves = ['practice', 'kept'] as const;

export type Half = (typeof halves)[number];

/** Something a visitor might say, and what it is: a feeling, an emergency, or `alike`, which only sounds like one. */
export interface Utterance {
  language: Language;
  label: string;
  text: string;
}

export async function readUtterances(half: Half): Promise<Utterance[]> {
  const file = await readFile(join(import.meta.dirname, `${half}.tsv`), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => {
      const [language = '', label = '', text = ''] = line.split('\t');
      return { language: language === 'zh' ? 'zh' : 'en', label, text };
    });
}
