import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Block, DocumentFormat } from './block.ts';
import { cutPassages } from './passages/cut-passages.ts';
import type { Reading, ToRead } from './take-in.ts';

/** Each reader is loaded only where it is needed: the PDF one alone is two megabytes of code. */
const readers: Record<DocumentFormat, (bytes: Uint8Array) => Promise<Block[]>> = {
  docx: async (bytes) => (await import('./readers/read-docx.ts')).readDocx(bytes),
  pdf: async (bytes) => (await import('./readers/read-pdf.ts')).readPdf(bytes),
  md: async (bytes) => (await import('./readers/read-markdown.ts')).readMarkdown(textOf(bytes)),
  html: async (bytes) => (await import('./readers/read-html.ts')).readHtml(textOf(bytes)),
};

/** The thread of `take-in.ts`: reads one document, says what it found and ends. */
async function read({ path, format }: ToRead): Promise<Reading> {
  const bytes = await readFile(path);
  const blocks = await readers[format](bytes).catch(() => undefined);
  if (blocks === undefined) return { type: 'refused', obstacle: 'damaged' };
  const passages = cutPassages(blocks);
  if (passages.length === 0) return { type: 'refused', obstacle: 'no-text' };
  return { type: 'read', document: { title: titleOf(blocks, path), passages } };
}

/** The first heading of the highest level, else the file's name. */
function titleOf(blocks: readonly Block[], path: string): string {
  const [first] = blocks
    .filter((block) => block.type === 'heading')
    .sort((one, other) => one.level - other.level);
  return first?.text ?? basename(path, extname(path));
}

/** Pages from Chinese offices may still be in GB 18030. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const asked: ToRead = workerData;
parentPort?.postMessage(await read(asked), []);
