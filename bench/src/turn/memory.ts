import { readdir, readFile } from 'node:fs/promises';

/** Memory of a process and all below it, in MB: proportional shares, so that pages used by several count once. Linux only. */
export async function memoryOfTreeMb(root: number): Promise<number> {
  const parents = await parentsOfAll();
  const tree = [root];
  for (const parent of tree) tree.push(...[...parents].filter(([, of]) => of === parent).map(([pid]) => pid));
  const shares = await Promise.all(tree.map(shareKb));
  return shares.reduce((sum, share) => sum + share, 0) / 1000;
}

async function parentsOfAll(): Promise<Map<number, number>> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const status = /^\d+$/.test(name) ? await readFile(`/proc/${name}/status`, 'utf8').catch(() => '') : '';
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  return parents;
}

async function shareKb(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
}
