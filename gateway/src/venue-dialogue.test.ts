import { expect, test } from 'vitest';
import type { ReplyPiece } from './dialogue/dialogue.ts';
import { newDialogueState } from './dialogue/dialogue-state.ts';
import { noActions } from './flows/test/no-actions.ts';
import type { Entry } from './knowledge/entry.ts';
import { createScriptedChat } from './large-model/scripted-chat.ts';
import type { Routing } from './understanding/router.ts';
import { createVenueDialogue } from './venue-dialogue.ts';

const card: Entry = {
  id: 'card',
  question: { zh: '补卡要钱吗', en: 'Does a new card cost anything?' },
  wordings: { zh: [], en: [] },
  answer: { zh: '补卡收工本费 5 元。', en: 'A new card costs 5 yuan.' },
  spoken: { zh: '补卡收工本费 5 元。', en: 'A new card costs 5 yuan.' },
  followUps: [],
  delivery: {},
  source: { title: { zh: '收费表', en: 'Price list' }, page: 2 },
};
const guess = { target: { type: 'entry' as const, id: 'card' }, score: 0.4, runnerUp: 0.3 };
const unsure: Routing = { type: 'unsure', matches: [{ ...guess, wording: '', words: [] }] };

test('[X9] where an entry names its source, a model’s answer from it shows that source in the visitor’s language', async () => {
  const dialogue = createVenueDialogue({
    entries: [card],
    flows: new Map(),
    actions: noActions,
    suggestions: [],
    router: { route: async () => unsure },
    model: {
      chat: createScriptedChat(() => [{ type: 'text', text: '补卡收 5 元工本费。' }]),
      venue: { zh: '江畔银行', en: 'Riverside Bank' },
      report: () => {},
    },
    now: () => new Date('2026-11-27T10:00:00'),
    fresh: () => 'fresh',
  });
  const asked = { earlier: [], state: newDialogueState, certain: Promise.resolve() };
  const question = { text: '补卡贵吗', language: 'zh' as const };
  const { signal } = new AbortController();
  const pieces: ReplyPiece[] = await Array.fromAsync(dialogue.reply({ ...asked, question }, signal));
  expect(pieces.at(-1)).toMatchObject({
    type: 'show',
    card: { title: '来源', rows: [{ name: '收费表', value: '第 2 页' }] },
  });
});
