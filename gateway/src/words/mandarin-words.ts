import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';

let loaded: Jieba | undefined;

/**
 * Cuts Mandarin into words. One dictionary serves all that a process does with texts, because it takes 45 MB; it is read when
 * the first text comes (0.2 s), and its file is not kept.
 */
export function mandarinWords(): Jieba {
  return (loaded ??= Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve(dictionaryFile))));
}

const dictionaryFile = '@node-rs/jieba/dict.txt';
