import { statfs } from 'node:fs/promises';

/** How many bytes the disk of a folder can still take from this user. */
export type FreeBytes = (folder: string) => Promise<number>;

/** Asks the system. */
export const readFreeBytes: FreeBytes = async (folder) => {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
};

/** Why so much cannot be laid into a folder, in words; nothing when it can. */
export function lackOfRoom(freeBytes: number, neededBytes: number): string | undefined {
  if (freeBytes >= neededBytes) return undefined;
  return `${Math.floor(freeBytes / 1e6)} MB are free on its disk, and ${Math.ceil(neededBytes / 1e6)} MB are needed`;
}
