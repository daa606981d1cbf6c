import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { newDialogueState, type DialogueState } from '../dialogue/dialogue-state.ts';
import type { ReplyPiece } from '../dialogue/dialogue.ts';
import { silentLog } from '../journal/log.ts';
import { topicsOf } from '../knowledge/topics.ts';
import { stranger } from '../person/person.ts';
import { earlierVisit } from '../person/recommend.ts';
import { openStorage, type Database } from '../storage/open-storage.ts';
import { openUnderstanding } from '../understanding/open-understanding.ts';
import { createVenueDialogue } from '../venue-dialogue.ts';
import { openAcquaintances, type Acquaintances } from './acquaintances.ts';
import { installationKey } from './installation-key.ts';
import { keepingUp } from './keeping-up.ts';
import { readLobbyFlows } from './lobby-flows.ts';
import { createLobbySystem } from './lobby-system.ts';

const lobby = await readLobbyFlows();
const router = await openUnderstanding(
  { topics: topicsOf([], lobby.flows), folder: tmpdir(), log: silentLog },
  new AbortController().signal,
);

/** A hall that keeps its visitors in a database of its own, on a clock that is moved by hand. */
async function hall() {
  const storage = await openStorage(':memory:');
  onTestFinished(storage.close);
  const clock = { at: new Date('2026-11-27T10:00:00Z') };
  const now = (): Date => clock.at;
  const { database } = storage;
  const kept = openAcquaintances({ database, venueId: 'bank', key: randomBytes(32), now });
  const faults: unknown[] = [];
  const own = createVenueDialogue({
    entries: [],
    router,
    flows: new Map(lobby.flows.map((flow) => [flow.id, flow])),
    actions: { isSafe: lobby.isSafe, call: async () => ({ ok: false, status: 0, answer: null }) },
    ownActions: createLobbySystem(kept, now),
    suggestions: [],
    now,
    fresh: () => String(Math.random()),
  });
  const dialogue = keepingUp(own, kept, (fault) => faults.push(fault));
  const visit = (begin: Partial<DialogueState> = {}, kiosk = 'kiosk-1') => {
    let state: DialogueState = { ...newDialogueState, ...begin };
    return {
      state: () => state,
      say: async (text: string): Promise<{ said: string; pieces: ReplyPiece[] }> => {
        const language = /\p{Script=Han}|^\d/u.test(text) ? ('zh' as const) : ('en' as const);
        const asked = { question: { text, language }, earlier: [], state, certain: Promise.resolve(), kiosk };
        const pieces = await Array.fromAsync(dialogue.reply(asked, new AbortController().signal));
        state = pieces.findLast((piece) => piece.type === 'state')?.state ?? state;
        return {
          said: pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])).join(''),
          pieces,
        };
      },
    };
  };
  return { visit, clock, kept, database, faults };
}

async function rowsOf(database: Database) {
  return database.selectFrom('acquaintance').selectAll().execute();
}

const old: Partial<DialogueState> = {
  person: { felt: { feeling: 'calm', strength: 0, because: [] }, tags: ['elder'] },
  answered: ['card-lost'],
  pace: 'slow',
  language: 'zh',
};

async function codeFor(kept: Acquaintances): Promise<string> {
  const { code } = await kept.remember({
    language: 'zh',
    pace: 'slow',
    tags: ['elder'],
    entries: ['card-lost'],
    offers: [],
  });
  return code;
}

test('[H25, H29] nothing is kept before a yes, and what is kept holds no words and not the code', async () => {
  const { visit, database } = await hall();
  const mine = visit(old);
  expect((await mine.say('记住我')).said).toMatch(/语言、语速.*九十天.*删除.*可以吗/u);
  expect(await rowsOf(database)).toEqual([]);
  const { said, pieces } = await mine.say('可以');
  const card = pieces.findLast((piece) => piece.type === 'show')?.card;
  const code = card?.type === 'summary' ? (card.rows[0]?.value ?? '') : '';
  expect(code).toMatch(/^\d{4} \d{4}$/);
  expect(card).toMatchObject({ code: { caption: expect.stringContaining('拍下来') } });
  expect(said).toMatch(/[零一二三四五六七八九]{4}，[零一二三四五六七八九]{4}/u);
  const [row] = await rowsOf(database);
  expect(JSON.parse(row?.content ?? '')).toEqual({
    language: 'zh',
    pace: 'slow',
    tags: ['elder'],
    entries: ['card-lost'],
    offers: [],
  });
  expect(JSON.stringify(row)).not.toContain(code.replace(' ', ''));
});

test('[H25] a no keeps nothing', async () => {
  const { visit, database } = await hall();
  const mine = visit(old);
  await mine.say('记住我');
  await mine.say('不用了');
  expect(await rowsOf(database)).toEqual([]);
});

test.each([
  ['as digits', (code: string) => code],
  ['in groups', (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`],
  ['aloud', (code: string) => code.replaceAll(/\d/gu, (sign) => '零幺二三四五六七八九'.charAt(Number(sign)))],
])('[H26] a code given %s brings back pace, language and tags', async (_, spoken) => {
  const { visit, kept } = await hall();
  const code = await codeFor(kept);
  const mine = visit();
  const { said, pieces } = await mine.say(`我的记忆码是${spoken(code)}`);
  expect(said).toContain('欢迎回来');
  expect(pieces).toContainEqual({ type: 'manner', change: 'slower' });
  expect(mine.state()).toMatchObject({ pace: 'slow', language: 'zh', answered: ['card-lost'] });
  expect(mine.state().person.tags).toEqual(['elder']);
});

test('[H27] forgetting deletes what is kept and says so', async () => {
  const { visit, kept, database } = await hall();
  const code = await codeFor(kept);
  const mine = visit();
  await mine.say(`我的记忆码是${code}`);
  expect((await mine.say('忘记我')).said).toContain('确定吗');
  expect((await mine.say('确定')).said).toContain('已经删掉了');
  expect(await rowsOf(database)).toEqual([]);
});

test('[H27] after ninety days nobody is known, and the row is gone', async () => {
  const { visit, kept, clock, database } = await hall();
  const code = await codeFor(kept);
  clock.at = new Date('2027-02-26T10:00:00Z');
  expect((await visit().say(`我的记忆码是${code}`)).said).toContain('没有找到');
  expect(await rowsOf(database)).toEqual([]);
});

test('[H27, H35] what was brought back goes with what is kept: tags, topics, earlier offers and the slower pace', async () => {
  const { visit, kept } = await hall();
  const { code } = await kept.remember({
    language: 'zh',
    pace: 'slow',
    tags: ['elder'],
    entries: ['card-lost'],
    offers: ['glasses'],
  });
  const mine = visit({ recommended: [{ id: 'loss-cover', turn: 2 }] });
  await mine.say(`我的记忆码是${code}`);
  expect(mine.state().recommended.map(({ id }) => id)).toEqual(['loss-cover', 'glasses']);
  await mine.say('忘记我');
  const { pieces } = await mine.say('确定');
  expect(pieces).toContainEqual({ type: 'manner', change: 'faster' });
  expect(mine.state()).toMatchObject({ acquaintance: undefined, pace: 'own', answered: [] });
  expect(mine.state().person.tags).toEqual([]);
  expect(mine.state().recommended).toEqual([{ id: 'loss-cover', turn: 2 }]);
});

test('[H28, H35] who is known withdraws whatever wrong codes were given at the kiosk, and who is not hears that nothing was deleted', async () => {
  const { visit, kept, database } = await hall();
  const code = await codeFor(kept);
  const mine = visit();
  await mine.say(`我的记忆码是${code}`);
  const wrong = code.startsWith('0') ? '11111111' : '00000001';
  for (let guess = 0; guess < 5; guess++) await visit().say(`我的记忆码是${wrong}`);
  const unknown = visit();
  await unknown.say('忘记我');
  await unknown.say(code);
  const refused = await unknown.say('确定');
  expect(refused.said).toContain('还没有删');
  expect(refused.pieces).toContainEqual({ type: 'hand-over', reason: 'too-many-guesses' });
  expect(await rowsOf(database)).toHaveLength(1);
  await mine.say('忘记我');
  expect((await mine.say('确定')).said).toContain('已经删掉了');
  expect(await rowsOf(database)).toEqual([]);
});

test('[H34] each visit with the code brings what is kept up to date and keeps it ninety days from then', async () => {
  const { visit, kept, clock, database, faults } = await hall();
  const code = await codeFor(kept);
  clock.at = new Date('2027-01-26T10:00:00Z');
  const recommended = [{ id: 'glasses', turn: 2 }];
  const mine = visit({
    person: { ...stranger, tags: ['disabled', 'first-visit'] },
    answered: ['opening-hours'],
    recommended,
  });
  await mine.say(`我的记忆码是${code}`);
  await vi.waitFor(async () => {
    const [row] = await rowsOf(database);
    expect(JSON.parse(row?.content ?? '')).toMatchObject({
      tags: ['disabled', 'elder'],
      entries: ['opening-hours', 'card-lost'],
      offers: ['glasses'],
    });
    expect(row?.expiresAtMs).toBe(new Date('2027-04-26T10:00:00Z').getTime());
  });
  clock.at = new Date('2027-04-25T10:00:00Z');
  const next = visit();
  expect((await next.say(`我的记忆码是${code}`)).said).toContain('欢迎回来');
  expect(next.state().recommended).toEqual([{ id: 'glasses', turn: earlierVisit }]);
  expect(faults).toEqual([]);
});

test('[H34] who is forgotten elsewhere meanwhile stays forgotten', async () => {
  const { visit, kept, database } = await hall();
  const code = await codeFor(kept);
  const mine = visit();
  await mine.say(`我的记忆码是${code}`);
  await kept.forget(kept.hashOf(code));
  await kept.renew(kept.hashOf(code), { language: 'zh', pace: 'own', tags: [], entries: [], offers: [] });
  expect(await rowsOf(database)).toEqual([]);
});

test('[H34] who wishes to be remembered again is kept under the new code alone', async () => {
  const { visit, database } = await hall();
  const mine = visit(old);
  await mine.say('记住我');
  await mine.say('可以');
  const [first] = await rowsOf(database);
  await mine.say('记住我');
  await mine.say('可以');
  const rows = await rowsOf(database);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.codeHash).not.toBe(first?.codeHash);
});

test('[H28] five wrong codes at a kiosk are the last for a while, also in another visit, and not at another kiosk', async () => {
  const { visit, kept, clock } = await hall();
  const code = await codeFor(kept);
  const wrong = code.startsWith('0') ? '11111111' : '00000001';
  for (let guess = 0; guess < 5; guess++) await visit().say(`我的记忆码是${wrong}`);
  const refused = await visit().say(`我的记忆码是${code}`);
  expect(refused.pieces).toContainEqual({ type: 'hand-over', reason: 'too-many-guesses' });
  expect((await visit({}, 'kiosk-2').say(`我的记忆码是${code}`)).said).toContain('欢迎回来');
  clock.at = new Date('2026-11-27T10:16:00Z');
  expect((await visit().say(`我的记忆码是${code}`)).said).toContain('欢迎回来');
});

test('[H26] the key of an installation is made once, for its user alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lobby-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'installation.key');
  const key = await installationKey(path);
  expect(key).toHaveLength(32);
  expect(await installationKey(path)).toEqual(await readFile(path));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});
