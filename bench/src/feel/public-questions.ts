import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'datasets');

/** Questions that people really put to banks: hardly one of them is an emergency, and most are calm. */
export interface PublicQuestions {
  name: string;
  language: Language;
  texts: string[];
}

interface ZhFaq {
  knowledge: { question: string; similar: string[] }[];
}

/** Those that are on this machine. */
export async function readPublicQuestions(): Promise<PublicQuestions[]> {
  const [zh, en] = await Promise.all(
    ['faq-zh-finance/dev.json', 'banking77/train.csv'].map((path) =>
      readFile(join(folder, path), 'utf8').catch(() => undefined),
    ),
  );
  return [
    ...(zh === undefined
      ? []
      : [{ name: 'faq-zh-finance', language: 'zh' as const, texts: wordingsOf(JSON.parse(zh)) }]),
    ...(en === undefined ? [] : [{ name: 'BANKING77', language: 'en' as const, texts: firstColumn(en) }]),
  ];
}

function wordingsOf({ knowledge }: ZhFaq): string[] {
  return knowledge.flatMap(({ question, similar }) => [question, ...similar]);
}

function firstColumn(csv: string): string[] {
  return csv
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/,[^,]*$/u, '').replaceAll('"', ''));
}
