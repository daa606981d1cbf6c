import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const lookEveryMs = 500;

/**
 * Tells how much has been laid into the folders of a folder, the largest file of each, again and again: the only sign of
 * progress that package clients give when no terminal is there. Returns how to stop.
 */
export function watchGrowth(folder: string, tell: (bytes: number) => void): () => void {
  let watching = true;
  const look = async (): Promise<void> => {
    const inside = await readdir(folder).catch(() => []);
    const sizes = await Promise.all(inside.map((name) => largest(join(folder, name))));
    if (watching) tell(sizes.reduce((total, bytes) => total + bytes, 0));
  };
  const timer = setInterval(() => void look(), lookEveryMs);
  return () => {
    watching = false;
    clearInterval(timer);
  };
}

/** Files come and go while they are counted; what is gone counts nothing. */
async function largest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(entries.map((entry) => fileSize(join(folder, entry))));
  return Math.max(0, ...sizes);
}

async function fileSize(path: string): Promise<number> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : 0;
  } catch {
    return 0;
  }
}
