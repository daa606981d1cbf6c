import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';
import { z } from 'zod';

/** Numbers of the multilingual Whisper tokenizer's tokens that are no text. */
export const special = {
  end: 50_257,
  start: 50_258,
  transcribe: 50_359,
  noSpeech: 50_362,
  noTimestamps: 50_363,
  /** The stamp of 0 s; each further token is 20 ms later, up to 30 s. */
  firstStamp: 50_364,
  space: 220,
} as const;

/** Tokens in the vocabulary: those of text, the special ones, and the time stamps up to 30.00 s. */
export const vocabularySize = 51_865;

export const languageToken: Record<Language, number> = { en: 50_259, zh: 50_260 };

/** The tokens of text, by number, as bytes: a Chinese character may be spread over several. */
export interface Tokens {
  /** Tokens that never occur in a transcript: brackets, music, speaker names, as in Whisper's own decoder. */
  suppressed: readonly number[];
  textOf: (ids: readonly number[]) => string;
}

/** Reads `tokens.txt` (base64 of the bytes, a space, the number; by line) and `suppress.json` (numbers). */
export async function readTokens(graphs: string): Promise<Tokens> {
  const bytes: Buffer[] = [];
  for (const line of (await readFile(join(graphs, 'tokens.txt'), 'utf8')).split('\n')) {
    const [base64, id] = line.split(' ');
    if (base64 !== undefined && id !== undefined) bytes[Number(id)] = Buffer.from(base64, 'base64');
  }
  const suppressed = z
    .array(z.number())
    .parse(JSON.parse(await readFile(join(graphs, 'suppress.json'), 'utf8')));
  return {
    suppressed,
    textOf: (ids) => Buffer.concat(ids.map((id) => bytes[id] ?? Buffer.alloc(0))).toString('utf8'),
  };
}
