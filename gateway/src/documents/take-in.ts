import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { inThread, ThreadGaveOut, type ThreadLimits } from '@lobby/avatars/intake/thread/in-thread';
import type { DocumentFormat } from './block.ts';
import { DocumentUnreadable, type Obstacle } from './document-unreadable.ts';
import type { Passage } from './passages/passage.ts';

/** A document as it answers: its title, and its passages in reading order. */
export interface TakenIn {
  title: string;
  passages: Passage[];
}

/** What the thread says about a document. */
export type Reading = { type: 'read'; document: TakenIn } | { type: 'refused'; obstacle: Obstacle };

/** What the thread is asked. */
export interface ToRead {
  path: string;
  format: DocumentFormat;
}

/** A manual of 500 pages takes about ten seconds here. */
const usualLimits: ThreadLimits = { longestMs: 120_000, heapMegabytes: 512 };

const mostBytes = 32_000_000;

const formats: Record<string, DocumentFormat> = {
  '.docx': 'docx',
  '.pdf': 'pdf',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
};

/**
 * Takes a document in from a file, in a thread of its own, so that a hostile one costs the caller neither time nor memory.
 * Throws `DocumentUnreadable`, the system's own error for a file that cannot be opened, and the signal's reason.
 */
export async function takeIn(path: string, signal: AbortSignal, limits = usualLimits): Promise<TakenIn> {
  signal.throwIfAborted();
  const format = formats[extname(path).toLowerCase()];
  if (format === undefined) throw new DocumentUnreadable('unknown-format');
  if ((await sizeOf(path)) > mostBytes) throw new DocumentUnreadable('too-large');
  const module = new URL('take-in-thread.ts', import.meta.url);
  const data: ToRead = { path, format };
  try {
    const reading = await inThread<Reading>({ module, data, limits }, signal);
    if (reading.type === 'refused') throw new DocumentUnreadable(reading.obstacle);
    return reading.document;
  } catch (fault) {
    if (fault instanceof ThreadGaveOut) throw new DocumentUnreadable('too-costly', fault);
    throw fault;
  }
}

async function sizeOf(path: string): Promise<number> {
  await using file = await open(path, 'r');
  return (await file.stat()).size;
}
