import { product } from '@lobby/gateway/understanding/classifier/rows';
import { chineseWords } from '@lobby/gateway/understanding/text/chinese-features';
import { plainText } from '@lobby/gateway/understanding/text/plain-text';
import MiniSearch from 'minisearch';
import type { Meanings } from './engine.ts';
import type { Judge, Verdict } from './judge.ts';
import type { Task } from './questions.ts';

/** What one would take without Lobby: BM25 of MiniSearch over all wordings; Chinese by jieba's words and pairs of characters. */
export function miniSearchJudge({ language, known }: Pick<Task, 'language' | 'known'>): Judge {
  const tokenize = (text: string): string[] =>
    language === 'zh'
      ? [...chineseWords(text), ...pairsOf(text)]
      : text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const search = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize });
  const labels: number[] = [];
  for (const [label, wordings] of known.entries())
    for (const text of wordings) {
      search.add({ id: labels.length, text });
      labels.push(label);
    }
  return async (texts) =>
    texts.map((text) =>
      verdictOf(search.search(text).map(({ id, score }) => ({ label: labels[Number(id)] ?? -1, score }))),
    );
}

/** Or the class of the wording whose embedding is nearest. */
export async function nearestJudge(
  { language, known }: Pick<Task, 'language' | 'known'>,
  meanings: Meanings,
): Promise<Judge> {
  const labels = known.flatMap((wordings, label) => wordings.map(() => label));
  const plain = (text: string): string => plainText(text, language);
  const dimensions = meanings.embedder.dimensions(language);
  const table = await meanings.rowsOf({ language, texts: known.flat().map(plain) });
  return async (texts) => {
    const rows = await meanings.rowsOf({ language, texts: texts.map(plain) });
    return texts.map((_, place) => {
      const vector = rows.subarray(place * dimensions, (place + 1) * dimensions);
      return verdictOf(
        labels.map((label, row) => ({ label, score: product(table, row * dimensions, vector) })),
      );
    });
  };
}

/** A class is as good as its best wording. */
function verdictOf(hits: readonly { label: number; score: number }[]): Verdict {
  const best = new Map<number, number>();
  for (const { label, score } of hits) if (score > (best.get(label) ?? -Infinity)) best.set(label, score);
  const ranking = [...best].sort(([, one], [, other]) => other - one);
  return { labels: ranking.slice(0, 3).map(([label]) => label), confidence: ranking[0]?.[1] ?? 0 };
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
