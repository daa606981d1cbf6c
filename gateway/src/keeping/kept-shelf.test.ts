import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VenueView } from '@lobby/shared/protocol/visitor';
import { expect, onTestFinished, test } from 'vitest';
import type { Entry } from '../knowledge/entry.ts';
import { SoundArchive } from '../synthesis/kept/sound-archive.ts';
import { decodeSounds } from '../synthesis/kept/sound-file.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import { byCommonness, commonAnswers, type CommonAnswer } from './common-answers.ts';
import { openKeptShelf, type KeptShelf } from './kept-shelf.ts';

const never = new AbortController().signal;
const entry = (id: string, followUps: string[] = []): Entry => ({
  id,
  question: { zh: `${id}在哪？`, en: `Where is ${id}?` },
  wordings: { zh: [`${id} 怎么走`], en: [] },
  answer: { zh: '在二楼。', en: 'Upstairs.' },
  spoken: { zh: `${id}在二楼。请往右走。`, en: `The ${id} is upstairs. Turn right there.` },
  followUps,
  delivery: {},
});
const [lift, desk, exit, cafe] = [
  entry('lift'),
  entry('desk', ['exit']),
  entry('exit', ['lift']),
  entry('cafe'),
];
const venue: VenueView = {
  name: { zh: '大厅', en: 'Hall' },
  greeting: { zh: '您好，欢迎光临。', en: 'Hello, and welcome.' },
  kind: 'other',
  listening: 'always',
  suggestions: [desk.question],
  avatar: { id: 'mei', name: { zh: '小美', en: 'Mei' }, recordings: [] },
};
const answers = commonAnswers(venue, byCommonness(venue, [lift, desk, exit, cafe]));

test('[Y60] what the venue offers to tap comes first, then what is asked next, then the rest', () => {
  const ids = byCommonness(venue, [cafe, lift, exit, desk]).map(({ id }) => id);
  expect(ids).toEqual(['desk', 'exit', 'lift', 'cafe']);
});

test('[Y60] an answer is offered once all of it is spoken, and the list grows with the archive', async () => {
  const { archive, shelf } = await openShelf();
  expect((await shelf.list()).answers).toEqual([]);
  const [greeting] = answers;
  if (greeting) await speakInto(archive, greeting);
  const [exitInChinese] = answers.filter(({ questions }) => questions.includes('exit在哪'));
  if (exitInChinese)
    await speakInto(archive, { ...exitInChinese, clauses: exitInChinese.clauses.slice(0, 1) });
  expect((await shelf.list()).answers.map(({ occasion }) => occasion)).toEqual(['greeting']);
  if (exitInChinese) await speakInto(archive, exitInChinese);
  const { answers: listed, venue: shown } = await shelf.list();
  expect(listed.map(({ language, questions }) => [language, questions])).toEqual([
    ['zh', []],
    ['zh', ['exit在哪', 'exit 怎么走']],
  ]);
  expect(shown).toEqual(venue);
});

test('[Y61] a sound is named by the hash of its file, which holds what the voice said', async () => {
  const { archive, shelf } = await openShelf();
  for (const answer of answers) await speakInto(archive, answer);
  const voice = createScriptedVoice();
  for (const { clauses, language } of (await shelf.list()).answers) {
    for (const { text, sound } of clauses) {
      const file = await shelf.sound(sound.sha256);
      expect(file?.length).toBe(sound.bytes);
      expect(file && createHash('sha256').update(file).digest('hex')).toBe(sound.sha256);
      const said = await Array.fromAsync(voice.speak({ text, language }, never));
      expect(file && decodeSounds(file)).toEqual(said);
    }
  }
});

test('[Y61] nothing else can be had by a hash, and no damaged file', async () => {
  const { archive, shelf, folder } = await openShelf();
  for (const answer of answers) await speakInto(archive, answer);
  const hash = (await shelf.list()).answers[0]?.clauses[0]?.sound.sha256 ?? '';
  expect(await shelf.sound(hash.replaceAll(/[0-9]/g, 'a'))).toBeUndefined();
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'damaged');
  expect(await shelf.sound(hash)).toBeUndefined();
  expect((await shelf.list()).answers.length).toBe(answers.length - 1);
});

test('[Y62] never more is offered than allowed, and what is wanted most is offered first', async () => {
  const { archive, shelf } = await openShelf();
  for (const answer of answers) await speakInto(archive, answer);
  const whole = (await shelf.list()).answers;
  const size = (some: typeof whole): number =>
    some.flatMap(({ clauses }) => clauses).reduce((sum, { sound }) => sum + sound.bytes, 0);
  const capacityBytes = size(whole) / 2;
  const half = (await openKeptShelf({ venue, answers, spoken: archive, capacityBytes }).list()).answers;
  expect(size(half)).toBeLessThanOrEqual(capacityBytes);
  expect(half.length).toBeGreaterThan(2);
  expect(half).toEqual(whole.slice(0, half.length));
});

async function openShelf(): Promise<{ archive: SoundArchive; shelf: KeptShelf; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'lobby-kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const archive = await SoundArchive.open({ folder, voice: 'scripted' });
  return { archive, shelf: openKeptShelf({ venue, answers, spoken: archive }), folder };
}

async function speakInto(archive: SoundArchive, { clauses, language }: CommonAnswer): Promise<void> {
  const voice = createScriptedVoice();
  for (const { text } of clauses) {
    const clause = { text, language };
    await archive.write(clause, await Array.fromAsync(voice.speak(clause, never)));
  }
}
