import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ModelFile } from './catalogue.ts';
import { describeCondition, inspectFile } from './inspect-file.ts';
import { claimPart, releasePart, sizeOfPart, sweepParts } from './part-file.ts';
import type { Refusal } from './refusal.ts';
import { SourceFailed, type Source } from './sources/source.ts';

export interface Wanted {
  file: ModelFile;
  /** Where the file is to lie in the end. */
  target: string;
  /** Tried in this order. */
  sources: readonly Source[];
  report: (receivedBytes: number) => void;
}

export type Outcome = { brought: true } | { brought: false; refusals: Refusal[] };

/**
 * Brings one file to its place from the first source that has it, whole or not at all: what lies at the target is
 * replaced in one step, after size and sha256 were found right. Resolves to why not when no source could help.
 * Throws the signal's reason when stopped; what was received by then is kept for the next time.
 */
export async function bringFile(wanted: Wanted, signal: AbortSignal): Promise<Outcome> {
  signal.throwIfAborted();
  const folder = dirname(wanted.target);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return { brought: false, refusals: [{ source: folder, reason: inWords(error) }] };
  }
  const part = await claimPart(wanted.target);
  try {
    const outcome = await trySources(wanted, part, signal);
    if (outcome.brought) await sweepParts(wanted.target);
    return outcome;
  } finally {
    await releasePart(part, wanted.target);
  }
}

async function trySources(wanted: Wanted, part: string, signal: AbortSignal): Promise<Outcome> {
  const refusals: Refusal[] = [];
  for (const source of wanted.sources) {
    try {
      await fetchWhole({ source, part, wanted }, signal);
      await rename(part, wanted.target);
      return { brought: true };
    } catch (error) {
      signal.throwIfAborted();
      refusals.push({ source: source.name, reason: inWords(error) });
    }
  }
  return { brought: false, refusals };
}

interface Fetching {
  source: Source;
  part: string;
  wanted: Wanted;
}

async function fetchWhole(fetching: Fetching, signal: AbortSignal): Promise<void> {
  const { source, part, wanted } = fetching;
  const begun = await sizeOfPart(part);
  await source.fetch({ file: wanted.file, into: part, report: wanted.report }, signal);
  const condition = await inspectFile(part, wanted.file, signal);
  if (condition.state === 'whole') return;
  await rm(part, { force: true });
  // The fault may lie in the beginning that was found there: once more, from the first byte.
  if (begun > 0) return fetchWhole(fetching, signal);
  throw new SourceFailed(`what came from it is ${describeCondition(condition, wanted.file)}`);
}

/** What an operator reads of a failure. */
export function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
