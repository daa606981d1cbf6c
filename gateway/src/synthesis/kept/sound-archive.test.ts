import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Clause, Sound } from '../voice.ts';
import { SoundArchive } from './sound-archive.ts';
import { decodeSounds, encodeSounds } from './sound-file.ts';

const greeting: Clause = { text: '您好。', language: 'zh' };
const sounds: Sound[] = [
  {
    pcm: Int16Array.of(1, -2, 3),
    visemes: [{ shape: 'ih', startMs: -20, endMs: 90, weight: 0.5, stressed: true }],
  },
  { pcm: Int16Array.of(4), visemes: [] },
];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'lobby-sounds-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test('[Y30] spoken clauses outlive the process that spoke them, sample by sample', async () => {
  const settings = { folder: folder(), voice: 'mei 1' };
  await (await SoundArchive.open(settings)).write(greeting, sounds);
  const later = await SoundArchive.open(settings);
  expect(later.has(greeting)).toBe(true);
  expect(await later.read(greeting)).toEqual(sounds);
  expect(await later.read({ ...greeting, language: 'en' })).toBeUndefined();
});

test('[Y30] another voice, or other code, does not speak with it', async () => {
  const at = folder();
  await (await SoundArchive.open({ folder: at, voice: 'mei 1' })).write(greeting, sounds);
  expect((await SoundArchive.open({ folder: at, voice: 'mei 2' })).has(greeting)).toBe(false);
});

test('[Y31] a file with any byte changed is never heard, and goes', async () => {
  const whole = encodeSounds(sounds);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      expect(decodeSounds(damaged)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(decodeSounds(Buffer.from(bytes))).toBeUndefined();
    }),
  );
  const settings = { folder: folder(), voice: 'mei 1' };
  const archive = await SoundArchive.open(settings);
  await archive.write(greeting, sounds);
  const [name = ''] = readdirSync(settings.folder);
  const file = join(settings.folder, name);
  writeFileSync(file, readFileSync(file).subarray(0, 40));
  expect(await archive.read(greeting)).toBeUndefined();
  expect(readdirSync(settings.folder)).toEqual([]);
});

test('[Y32] there are never more bytes than allowed, and what is used stays longest', async () => {
  const bytes = encodeSounds(sounds).length;
  const settings = { folder: folder(), voice: 'mei 1', capacityBytes: bytes * 2.5 };
  const archive = await SoundArchive.open(settings);
  const clauses = ['一', '二', '三'].map((text): Clause => ({ text, language: 'zh' }));
  const [first, second, third] = clauses;
  if (!first || !second || !third) throw new Error('three clauses');
  await archive.write(first, sounds);
  await archive.write(second, sounds);
  for (const name of readdirSync(settings.folder)) utimesSync(join(settings.folder, name), 1, 1);
  const later = await SoundArchive.open(settings);
  await later.read(first);
  await later.write(third, sounds);
  expect(clauses.map((clause) => later.has(clause))).toEqual([true, false, true]);
  expect(readdirSync(settings.folder)).toHaveLength(2);
});
