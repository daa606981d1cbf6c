import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@lobby/shared/protocol/language';

/** A question as somebody wrote it. */
export interface WrittenQuestion {
  language: Language;
  text: string;
}

/** Public data sets lie beside the checkout; they are not ours to ship. */
const beside = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'datasets');

const mostOfEach = 600;

/** Longer ones are letters, shorter ones are no questions. */
const spokenLength: Record<Language, RegExp> = { zh: /^.{4,22}$/u, en: /^\S+(?: \S+){2,11}$/u };

/**
 * Questions that people wrote to a bank's and to other machines: a part of each set that no rule was looked at with. Undefined
 * where the sets do not lie; a caller says so aloud.
 */
export async function readWrittenQuestions(): Promise<WrittenQuestion[] | undefined> {
  try {
    const banking = await readFile(join(beside, 'banking77', 'test.csv'), 'utf8');
    const clinc = await readJson<{ test: [string, string][] }>('clinc150', 'data_full.json');
    const finance = await readJson<{ queries: [string, string][] }>('faq-zh-finance', 'dev.json');
    const columns = (rows: readonly [string, string][]): string[] => rows.map(([text]) => text);
    return [
      ...spoken(columns(finance.queries), 'zh'),
      ...spoken(firstColumn(banking), 'en'),
      ...spoken(columns(clinc.test), 'en'),
    ];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readJson<Content>(folder: string, name: string): Promise<Content> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a published file of a known form
  return JSON.parse(await readFile(join(beside, folder, name), 'utf8')) as Content;
}

/** The first cell of each line after the heading, quoted or not. */
function firstColumn(csv: string): string[] {
  return csv
    .split('\n')
    .slice(1)
    .map((line) => /^"(.*)",|^([^,]*),/u.exec(line)?.slice(1).join('') ?? '');
}

/** Some of the questions of a length that people say, from all over the set. */
function spoken(texts: readonly string[], language: Language): WrittenQuestion[] {
  const fitting = texts.filter((text) => spokenLength[language].test(text) && !text.includes('['));
  const step = Math.max(1, Math.floor(fitting.length / mostOfEach));
  return fitting.filter((_, index) => index % step === 0).map((text) => ({ language, text }));
}
