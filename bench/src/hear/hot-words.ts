import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readVenueFile } from '@lobby/gateway/knowledge/venue-file/parse-venue';
import { homophoneCorrector } from '@lobby/gateway/recognition/hot-words/homophones';
import { findHotWords } from '@lobby/gateway/recognition/hot-words/hot-words';
import type { Rewrite } from '@lobby/gateway/recognition/rewritten';
import type { Heard } from './condition.ts';
import { errorRate } from './error-rate.ts';

const top = join(import.meta.dirname, '..', '..', '..');
const bank = join(top, 'gateway', 'demo', 'bank');

/** Correct sentences of law and administration beside the checkout: line by line, mark, misspelt, correct. */
const sentences = join(top, '..', 'shared', 'datasets', 'homophones');

/** Errors left when the demo bank's hot words are put in: all of them, or all but the very question that was asked. */
export async function rateWithHotWords(
  heard: readonly Heard[],
  question: 'known' | 'unknown',
): Promise<number> {
  const asked = await readAsked();
  const pairs = heard
    .filter(({ language }) => language === 'zh')
    .map(({ said, hearing }) => {
      const kept = (phrase: string): boolean => question === 'known' || phrase !== said;
      const correct = homophoneCorrector(findHotWords(asked.map((phrases) => phrases.filter(kept))));
      return { language: 'zh' as const, said, heard: correct(hearing.text, 'zh') };
    });
  return errorRate(pairs);
}

/** How many correct sentences of another field the demo bank's hot words change; undefined when there are none to try. */
export async function wronglyCorrectedShare(): Promise<number | undefined> {
  const files = ['law.test', 'odw.test'].map((name) => readFile(join(sentences, name), 'utf8'));
  const texts = await Promise.all(files).catch(() => undefined);
  if (texts === undefined) return undefined;
  const correct: Rewrite = homophoneCorrector(findHotWords(await readAsked()));
  const lines = texts.flatMap((text) => text.trim().split('\n'));
  const right = lines.map((line) => line.split('\t')[2] ?? '');
  return right.filter((text) => correct(text, 'zh') !== text).length / right.length;
}

async function readAsked(): Promise<string[][]> {
  const { entries } = await readVenueFile(bank);
  return entries.map(({ question, wordings }) => [question.zh, ...wordings.zh]);
}
