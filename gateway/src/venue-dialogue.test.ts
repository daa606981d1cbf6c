import { frontDesk } from '@lobby/shared/protocol/department';
import { expect, test } from 'vitest';
import type { ReplyPiece } from './dialogue/dialogue.ts';
import { newDialogueState } from './dialogue/dialogue-state.ts';
import { noActions } from './flows/test/no-actions.ts';
import type { ChatRequest } from './large-model/chat.ts';
import type { Department } from './knowledge/department.ts';
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
const loans: Department = {
  id: 'loans',
  title: { zh: '贷款中心', en: 'Loans' },
  wordings: { zh: ['贷款中心'], en: ['loans'] },
  avatar: { name: { zh: '小安', en: 'An' } },
  voice: {},
  greeting: { zh: '您好。', en: 'Hello.' },
  suggestions: [],
};
const guess = { target: { type: 'entry' as const, id: 'card' }, score: 0.4, runnerUp: 0.3 };
const unsure: Routing = { type: 'unsure', matches: [{ ...guess, wording: '', words: [] }] };

/** What is told of a question that the local engine is not sure of, to whoever has the visitor. */
async function ask(department = frontDesk) {
  const requests: ChatRequest[] = [];
  const dialogue = createVenueDialogue({
    entries: [card],
    flows: new Map(),
    actions: noActions,
    suggestions: [],
    departments: [loans],
    router: { route: async () => unsure },
    model: {
      chat: createScriptedChat((request) => {
        requests.push(request);
        return [{ type: 'text', text: '补卡收 5 元工本费。' }];
      }),
      venue: { zh: '江畔银行', en: 'Riverside Bank' },
      report: () => {},
    },
    now: () => new Date('2026-11-27T10:00:00'),
    fresh: () => 'fresh',
  });
  const state = { ...newDialogueState, department, met: [department] };
  const asked = { earlier: [], state, certain: Promise.resolve() };
  const question = { text: '补卡贵吗', language: 'zh' as const };
  const { signal } = new AbortController();
  const pieces: ReplyPiece[] = await Array.fromAsync(dialogue.reply({ ...asked, question }, signal));
  return { pieces, rules: requests[0]?.messages[0]?.text };
}

test('[X9] where an entry names its source, a model’s answer from it shows that source in the visitor’s language', async () => {
  expect((await ask()).pieces.at(-1)).toMatchObject({
    type: 'show',
    card: { title: '来源', rows: [{ name: '收费表', value: '第 2 页' }] },
  });
});

test('[X9] a model is told who speaks: the front desk, or a department by the name of its avatar', async () => {
  expect((await ask()).rules).toContain('江畔银行大厅里的数字人前台');
  expect((await ask('loans')).rules).toContain('江畔银行大厅里的贷款中心的数字人小安');
});
