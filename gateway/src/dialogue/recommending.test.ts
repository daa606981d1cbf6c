import { expect, test } from 'vitest';
import type { Recommendation } from '../person/recommend.ts';
import { createDeskDialogue } from './desk-dialogue.ts';
import type { ReplyPiece } from './dialogue.ts';
import { newDialogueState, type DialogueState } from './dialogue-state.ts';
import { frontDeskManners } from './manners.ts';
import { createLocalUnderstanding } from './understanding/local-understanding.ts';

const offer: Recommendation = {
  id: 'alerts',
  tags: [],
  after: ['card'],
  offer: { zh: '可以开通短信提醒。', en: 'You can have text alerts.' },
  leadsTo: 'sms',
};

const labels: Record<string, string> = { card: '补卡', sms: '短信提醒' };
const entryFor = (text: string): string => (text.includes('短信') ? 'sms' : 'card');

const dialogue = createDeskDialogue({
  understanding: createLocalUnderstanding({
    router: {
      route: async ({ text }) => ({
        type: 'sure',
        match: {
          target: { type: 'entry', id: entryFor(text) },
          score: 1,
          runnerUp: 0,
          wording: '',
          words: [],
        },
      }),
    },
    flows: new Map(),
  }),
  flows: new Map(),
  actions: { isSafe: () => false, call: async () => ({ ok: false, status: 0, answer: null }) },
  answerOf: (id) => ({ spoken: `${labels[id]}请到柜台。`, followUps: ['要带什么'], delivery: {} }),
  labelOf: ({ id }) => ({ zh: labels[id] ?? '', en: id }),
  recommendations: [offer],
  manners: frontDeskManners([]),
  now: () => new Date('2026-11-27T10:00:00'),
  fresh: () => 'fresh',
});

/** Says all of these in one visit, and returns what the last one was answered with. */
async function visit(...texts: string[]) {
  let state: DialogueState = newDialogueState;
  let pieces: ReplyPiece[] = [];
  for (const text of texts) {
    const question = { text, language: 'zh' as const };
    const asked = { question, earlier: [], state, certain: Promise.resolve() };
    pieces = await Array.fromAsync(dialogue.reply(asked, new AbortController().signal));
    state = pieces.findLast((piece) => piece.type === 'state')?.state ?? state;
  }
  return {
    said: pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])),
    shown: pieces.flatMap((piece) => (piece.type === 'show' ? piece.suggestions : [])),
  };
}

test('[H24] an offer ends the second answer, its question stands first, and a plain yes opens it', async () => {
  expect((await visit('我要补卡')).said).toEqual(['补卡请到柜台。']);
  const second = await visit('我要补卡', '补卡去哪里');
  expect(second.said).toEqual(['补卡请到柜台。', offer.offer.zh]);
  expect(second.shown).toEqual(['短信提醒', '要带什么']);
  expect((await visit('我要补卡', '补卡去哪里', '好的')).said[0]).toBe('短信提醒请到柜台。');
});

test('[H24, H7] nothing is offered twice, after its own answer was given, or to somebody upset', async () => {
  const again = ['补卡一', '补卡二', '补卡三', '补卡四', '补卡五'].map((text) => `${text}号窗口`);
  expect((await visit('我要补卡', '补卡去哪里', ...again)).said).toEqual(['补卡请到柜台。']);
  expect((await visit('短信怎么开', '补卡去哪里')).said).toEqual(['补卡请到柜台。']);
  expect((await visit('我要补卡', '气死我了，补卡去哪里')).said).not.toContain(offer.offer.zh);
});
