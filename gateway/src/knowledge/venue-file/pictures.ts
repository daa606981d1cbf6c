import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The venue's pictures by their names, each with what is wrong with it, if anything is. */
export type Pictures = ReadonlyMap<string, string | undefined>;

/** A kiosk shows a picture within a second, also over a slow line. */
const mostBytes = 2_000_000;

/** What the first bytes of a file say it is: PNG (ISO/IEC 15948, 5.2), JPEG (T.81, B.1.1.3) or WebP (RFC 9649, 2.4). */
const kinds: readonly [name: RegExp, begins: (hex: string) => boolean][] = [
  [/\.png$/iu, (hex) => hex.startsWith('89504e470d0a1a0a')],
  [/\.jpe?g$/iu, (hex) => hex.startsWith('ffd8ff')],
  [/\.webp$/iu, (hex) => hex.startsWith('52494646') && hex.endsWith('57454250')],
];

/** Looks at every picture in `pictures/`; a venue without any needs no such folder. */
export async function readPictures(folder: string): Promise<Pictures> {
  const names = await readdir(join(folder, 'pictures')).catch((): string[] => []);
  const looked = names
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map(async (name) => [name, await faultOf(join(folder, 'pictures', name))] as const);
  return new Map(await Promise.all(looked));
}

async function faultOf(path: string): Promise<string | undefined> {
  await using file = await open(path, 'r');
  const { size } = await file.stat();
  if (size > mostBytes) return 'is larger than 2 MB';
  const { buffer } = await file.read({ buffer: Buffer.alloc(12) });
  const known = kinds.some(([name, begins]) => name.test(path) && begins(buffer.toString('hex')));
  return known ? undefined : 'is no PNG, JPEG or WebP, or its name says another';
}
