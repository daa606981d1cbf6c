import { createHash, randomUUID } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** No source is silent for longer, so what nobody touched since then was left by a process that died. */
const abandonedMs = 6 * 3_600_000;

/** Several machines may share a cache folder, and a process can be asked for on its own machine only. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const packagesEnding = '.part.packages';

/** Where packages are laid while a part is made of them. */
export function packagesFolder(part: string): string {
  return `${part.replace(/\.part$/, '')}${packagesEnding}`;
}

/**
 * A path beside the target to write to, that no other process has; it may hold the beginning of an earlier download.
 * Claiming is renaming, so of two processes that want one beginning, one gets it and the other starts afresh.
 */
export async function claimPart(target: string): Promise<string> {
  const own = `${target}.${machine}-${process.pid}-${randomUUID()}.part`;
  for (const beginning of [`${target}.part`, ...(await abandoned(target, '.part'))])
    if (await moved(beginning, own)) return own;
  return own;
}

/** Lets whoever comes next go on from what is there. */
export async function releasePart(part: string, target: string): Promise<void> {
  await moved(part, `${target}.part`);
}

/** Clears away what dead processes left beside a file that is whole now. */
export async function sweepParts(target: string): Promise<void> {
  const leftovers = [
    `${target}.part`,
    ...(await abandoned(target, '.part')),
    ...(await abandoned(target, packagesEnding)),
  ];
  await Promise.all(leftovers.map((leftover) => rm(leftover, { recursive: true, force: true })));
}

async function abandoned(target: string, ending: string): Promise<string[]> {
  const names = await readdir(dirname(target)).catch(() => []);
  const claimed = names.filter((name) => name.startsWith(`${basename(target)}.`) && name.endsWith(ending));
  const paths = claimed.map((name) => join(dirname(target), name));
  const ages = await Promise.all(paths.map(ageMs));
  return paths.filter((path, place) => (ages[place] ?? 0) > abandonedMs || isOrphan(basename(path)));
}

/** The process that claimed it ran here and runs no more: killed, or the machine lost its power. */
function isOrphan(name: string): boolean {
  const [, claimant, id] = /\.([\da-f]{8})-(\d+)-[\da-f-]{36}\.part/.exec(name) ?? [];
  if (claimant !== machine) return false;
  try {
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

async function ageMs(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

async function moved(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    () => false,
  );
}

/** Bytes that a part holds so far. */
export async function sizeOfPart(part: string): Promise<number> {
  const found = await stat(part).catch(() => undefined);
  return found?.size ?? 0;
}
