import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Labelled, Task } from './questions.ts';

/** Public data lies beside the checkout, for it is not ours to ship. */
const beside = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'datasets');

const faqSchema = z.object({
  knowledge: z.array(z.object({ question: z.string(), similar: z.array(z.string()) })),
  queries: z.array(z.tuple([z.string(), z.string()])),
  near: z.array(z.string()),
  far: z.array(z.string()),
});

const pairsSchema = z.array(z.tuple([z.string(), z.string()]));
const clincSchema = z.object({ train: pairsSchema, test: pairsSchema, oos_test: pairsSchema });

export type ZhFaq = z.infer<typeof faqSchema>;

/** Undefined when it is not on this machine. */
export function readZhFaq(file = join(beside, 'faq-zh-finance', 'dev.json')): Promise<ZhFaq | undefined> {
  return readOr(file, (text) => faqSchema.parse(JSON.parse(text)));
}

/** The first `wordings` other wordings of each question are known. */
export function zhFaqTask(faq: ZhFaq, wordings: number): Task {
  const labels = new Map(faq.knowledge.map(({ question }, label) => [question, label]));
  return {
    language: 'zh',
    known: faq.knowledge.map(({ question, similar }) => [question, ...similar.slice(0, wordings)]),
    asked: faq.queries.map(([text, question]) => ({ text, label: labels.get(question) ?? -1 })),
    strangers: { far: faq.far, near: faq.near },
  };
}

export async function readBanking77(): Promise<{ train: Labelled[]; test: Labelled[] } | undefined> {
  const folder = join(beside, 'banking77');
  const train = await readOr(join(folder, 'train.csv'), parseCsv);
  const test = await readOr(join(folder, 'test.csv'), parseCsv);
  if (train === undefined || test === undefined) return undefined;
  const names = [...new Set(train.map(([, name]) => name))];
  const labelled = (rows: [string, string][]): Labelled[] =>
    rows.map(([text, name]) => ({ text, label: names.indexOf(name) }));
  return { train: labelled(train), test: labelled(test) };
}

export async function readClinc150(): Promise<Task | undefined> {
  const read = await readOr(join(beside, 'clinc150', 'data_full.json'), (text) =>
    clincSchema.parse(JSON.parse(text)),
  );
  if (read === undefined) return undefined;
  const names = [...new Set(read.train.map(([, name]) => name))];
  return {
    language: 'en',
    known: names.map((name) => read.train.filter(([, each]) => each === name).map(([text]) => text)),
    asked: read.test.map(([text, name]) => ({ text, label: names.indexOf(name) })),
    strangers: { far: read.oos_test.map(([text]) => text) },
  };
}

/** Sentences as people misspelt them, and as they are right. */
export async function readHomophones(): Promise<{ wrong: string; right: string }[] | undefined> {
  const sentences: { wrong: string; right: string }[] = [];
  for (const name of ['law.test', 'odw.test']) {
    const lines = await readOr(join(beside, 'homophones', name), (text) => text.trim().split('\n'));
    if (lines === undefined) return undefined;
    for (const line of lines) {
      const [, wrong = '', right = ''] = line.split('\t');
      sentences.push({ wrong, right });
    }
  }
  return sentences;
}

async function readOr<Data>(path: string, parse: (text: string) => Data): Promise<Data | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parse(text);
}

/** Two columns with a heading; a field with a comma stands in quotes, and a quote in it is doubled. */
function parseCsv(text: string): [string, string][] {
  return [...text.matchAll(/^(?:"((?:[^"]|"")*)"|([^,"\n]*)),([^,\n]+)$/gmu)]
    .slice(1)
    .map(([, quoted, plain, name]) => [(quoted?.replaceAll('""', '"') ?? plain ?? '').trim(), name ?? '']);
}
