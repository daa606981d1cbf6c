import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** The kernel's unit for processor time in /proc (USER_HZ). */
const ticksPerSecond = 100;
const windowMs = 3_000;

/** Memory of a process and all below it, in MB: proportional shares, so that pages used by several count once. Linux only. */
export async function memoryOfTreeMb(root: number): Promise<number> {
  const shares = await Promise.all((await treeOf(root)).map(shareKb));
  return shares.reduce((sum, share) => sum + share, 0) / 1000;
}

/** Waits until a process and all below it have used less than a tenth of a core for three seconds; at most `withinMs`. */
export async function untilQuiet(root: number, withinMs: number): Promise<void> {
  const untilMs = performance.now() + withinMs;
  let before = await ticksOfTree(root);
  while (performance.now() < untilMs) {
    await wait(windowMs);
    const after = await ticksOfTree(root);
    // What a process used that has ended since would make the others look quieter than they are.
    const used = [...after].reduce((sum, [pid, ticks]) => sum + ticks - (before.get(pid) ?? 0), 0);
    if (used < (windowMs / 1000) * ticksPerSecond * 0.1) return;
    before = after;
  }
}

async function ticksOfTree(root: number): Promise<Map<number, number>> {
  const tree = await treeOf(root);
  return new Map(await Promise.all(tree.map(async (pid) => [pid, await ticksOf(pid)] as const)));
}

/** User and system time: the 14th and 15th field, counted after the name, which may hold anything. */
async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = '0', system = '0'] = fields.slice(11, 13);
  return Number(user) + Number(system);
}

async function treeOf(root: number): Promise<number[]> {
  const parents = await parentsOfAll();
  const tree = [root];
  for (const parent of tree) tree.push(...[...parents].filter(([, of]) => of === parent).map(([pid]) => pid));
  return tree;
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
