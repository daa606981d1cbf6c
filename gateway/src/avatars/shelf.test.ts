import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bend, pack, smallClipDescription, smallDescription } from '@lobby/avatars/intake/test/small-avatar';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { silentLog, type Log } from '../journal/log.ts';
import { avatarToShow } from './avatar-to-show.ts';
import { openShelf, type Shelf, type ShelfFolders } from './shelf.ts';

const sound = pack(smallDescription());
const mute = pack(bend(smallDescription(), ['extensions', 'VRMC_vrm', 'expressions'], {}));

/** A venue's folder of these files, beside a folder of made avatars that holds mei alone. */
async function foldersOf(own: Record<string, Uint8Array>): Promise<Required<ShelfFolders>> {
  const root = await mkdtemp(join(tmpdir(), 'shelf-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folders = { made: join(root, 'made'), own: join(root, 'own') };
  await mkdir(folders.made);
  await mkdir(folders.own);
  await writeFile(join(folders.made, 'mei.vrm'), 'made by code');
  await writeFile(join(root, 'secret.vrm'), sound);
  for (const [name, bytes] of Object.entries(own)) await writeFile(join(folders.own, name), bytes);
  return folders;
}

function open(folders: ShelfFolders, log: Log = silentLog): Shelf {
  const shelf = openShelf(folders, log);
  onTestFinished(() => shelf.close());
  return shelf;
}

/** A log whose lines can be read back. */
function recordedLog(): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }), lines };
}

test('[B15] accepted files of the venue are on the shelf, refused ones are not', async () => {
  const folders = await foldersOf({ 'guide.vrm': sound, 'mute.vrm': mute, 'wave.vrma': sound });
  const shelf = open(folders);
  expect(await shelf.folderOf('guide.vrm')).toBe(folders.own);
  expect(await shelf.folderOf('mute.vrm')).toBeUndefined();
  expect(await shelf.folderOf('wave.vrma')).toBeUndefined();
  expect(await shelf.folderOf('mei.vrm')).toBe(folders.made);
  expect(await shelf.folderOf('nobody.vrm')).toBeUndefined();
});

test('[B15] an accepted file of the venue goes before a made one, a refused one does not', async () => {
  const own = await foldersOf({ 'mei.vrm': sound });
  expect(await open(own).folderOf('mei.vrm')).toBe(own.own);
  const refused = await foldersOf({ 'mei.vrm': mute });
  expect(await open(refused).folderOf('mei.vrm')).toBe(refused.made);
});

test('[B15] the log says of every refused file, before anyone asks for it, what is wrong and how to mend it', async () => {
  const { log, lines } = recordedLog();
  await open(await foldersOf({ 'mute.vrm': mute, 'guide.vrm': sound, '新形象.vrm': sound }), log).surveyed;
  const said = lines.join('');
  expect(said).toContain('mute.vrm cannot be shown: The mouth cannot form');
  expect(said).toContain('眼睛不会眨。请添加');
  expect(said).toContain('guide.vrm can be shown');
  expect(said).toContain('an avatar file needs a name of a-z');
});

test('[B15] a folder that is not there leaves the made avatars', async () => {
  const { log, lines } = recordedLog();
  const folders = await foldersOf({});
  const shelf = open({ ...folders, own: join(folders.own, 'nowhere') }, log);
  await shelf.surveyed;
  expect(await shelf.folderOf('mei.vrm')).toBe(folders.made);
  expect(lines.join('')).toContain('LOBBY_AVATARS cannot be read');
});

test('[B16] a venue whose avatar is missing or refused gets a made one under its own name, and the log says so', async () => {
  const { log, lines } = recordedLog();
  const shelf = open(await foldersOf({ 'guide.vrm': sound, 'mute.vrm': mute }), log);
  const rest = { name: { zh: '小云', en: 'Yun' }, recordings: [] };
  expect(await avatarToShow({ id: 'guide', ...rest }, shelf, log)).toEqual({ id: 'guide', ...rest });
  for (const id of ['mute', 'nobody', '../secret'])
    expect(await avatarToShow({ id, ...rest }, shelf, log)).toEqual({ id: 'mei', ...rest });
  expect(lines.join('')).toContain("the venue's avatar mute is missing or refused; mei is shown");
});

test('[B17] no name leads out of the folders', async () => {
  const shelf = open(await foldersOf({ 'guide.vrm': sound }));
  for (const name of [
    '../secret.vrm',
    '..\\secret.vrm',
    '/etc/passwd',
    'guide.vrm/',
    '.vrm',
    'guide.vrm\0.png',
  ])
    expect(await shelf.folderOf(name)).toBeUndefined();
});

test('[B17] a file that was changed is looked at again before it is shown', async () => {
  const folders = await foldersOf({ 'guide.vrm': sound });
  const shelf = open(folders);
  expect(await shelf.folderOf('guide.vrm')).toBe(folders.own);
  await writeFile(join(folders.own, 'guide.vrm'), mute);
  expect(await shelf.folderOf('guide.vrm')).toBeUndefined();
  await writeFile(join(folders.own, 'guide.vrm'), sound);
  expect(await shelf.folderOf('guide.vrm')).toBe(folders.own);
});

test('[B17] many who ask at the same time cause one look', async () => {
  const { log, lines } = recordedLog();
  const shelf = open(await foldersOf({ 'guide.vrm': sound }), log);
  await Promise.all(Array.from({ length: 20 }, () => shelf.folderOf('guide.vrm')));
  expect(lines).toHaveLength(1);
});

test('[B17] a shelf closes in the middle of a look', async () => {
  const shelf = open(await foldersOf({ 'guide.vrm': sound, 'other.vrm': sound }));
  await shelf.close();
  expect(await shelf.folderOf('guide.vrm')).toBeUndefined();
});

test('[B19] a clip that is called like a gesture is that gesture of the avatar, unless it was refused', async () => {
  const clip = pack(smallClipDescription());
  const folders = await foldersOf({ 'greet.vrma': clip, 'dance.vrma': clip, 'bow.vrma': sound });
  const named = { id: 'mei', name: { zh: '小美', en: 'Mei' }, recordings: [] };
  expect((await avatarToShow(named, open(folders), silentLog)).recordings).toEqual(['greet']);
});
