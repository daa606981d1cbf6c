import { expect, test } from 'vitest';
import { newDialogueState, type DialogueState } from './dialogue-state.ts';
import { createDeskDialogue } from './desk-dialogue.ts';
import type { Asked, Exchange, Question, ReplyPiece } from './dialogue.ts';
import { emergencyWords, lostChildWords, takenBackWords } from './emergency-words.ts';
import { frontDeskManners } from './manners.ts';
import { phrases } from '../flows/run/phrases.ts';
import { replies } from './replies.ts';
import type { Router, Routing } from '../understanding/router.ts';
import { createLocalUnderstanding } from './understanding/local-understanding.ts';

const sure: Routing = {
  type: 'sure',
  match: { target: { type: 'entry', id: 'card' }, score: 1, runnerUp: 0, wording: '', words: [] },
};

function desk(routing: Routing) {
  const router: Router = { route: async () => routing };
  return createDeskDialogue({
    understanding: createLocalUnderstanding({ router, flows: new Map() }),
    flows: new Map(),
    actions: { isSafe: () => false, call: async () => ({ ok: false, status: 0, answer: null }) },
    answerOf: () => ({ spoken: '补卡请到柜台。', followUps: ['要带什么'], delivery: {} }),
    labelOf: () => ({ zh: '补卡', en: 'card' }),
    manners: frontDeskManners([]),
    now: () => new Date('2026-11-27T10:00:00'),
    fresh: () => 'fresh',
  });
}

interface Visit {
  state?: DialogueState;
  earlier?: Exchange[];
  routing?: Routing;
}

async function ask(
  question: Partial<Question>,
  { state = newDialogueState, earlier = [], routing = sure }: Visit = {},
) {
  const asked: Asked = {
    question: { text: '', language: 'zh', ...question },
    earlier,
    state,
    certain: Promise.resolve(),
  };
  const pieces = await Array.fromAsync(desk(routing).reply(asked, new AbortController().signal));
  const after = pieces.flatMap((piece) => (piece.type === 'state' ? [piece.state] : [])).at(-1) ?? state;
  return {
    pieces,
    state: after,
    said: pieces.flatMap((piece) => (piece.type === 'say' ? [piece.text] : [])),
  };
}

const shown = (pieces: readonly ReplyPiece[]): string[] =>
  pieces.flatMap((piece) => (piece.type === 'show' ? piece.suggestions : []));

test('[H6] a calm visitor gets the answer and nothing else', async () => {
  expect((await ask({ text: '我要补卡' })).pieces).toMatchObject([
    { type: 'state' },
    { type: 'say', text: '补卡请到柜台。' },
    { type: 'show', suggestions: ['要带什么'] },
  ]);
});

test('[H6] whoever is lost is spoken to slowly, and the comforting word is said once', async () => {
  const first = await ask({ text: '我没听懂怎么补卡' });
  expect(first.pieces[0]).toEqual({ type: 'pace', rate: 0.88 });
  expect(first.said).toEqual(['没关系，我说得简单一点。', '补卡请到柜台。']);
  const second = await ask({ text: '还是没听懂' }, { state: first.state });
  expect(second.said).toEqual(['补卡请到柜台。']);
});

test('[H6] a strongly annoyed visitor is offered a person: yes calls one, no goes on', async () => {
  const { pieces, said, state } = await ask({ text: '你到底听不听得懂，我都说了三遍了' });
  expect(said.at(-1)).toBe(replies.offerPerson.zh);
  expect(shown(pieces)[0]).toBe(phrases.callPerson.zh);
  expect(pieces).toContainEqual({
    type: 'alert',
    alert: expect.objectContaining({ type: 'upset', feeling: 'annoyed' }),
  });
  expect((await ask({ text: '好的' }, { state })).pieces).toContainEqual({
    type: 'hand-over',
    reason: 'offered',
  });
  const no = await ask({ text: '不用' }, { state });
  expect(no.said).toEqual([replies.noThanks.zh]);
  expect(no.state.personOffered).toBe(false);
});

test('[H8] in an emergency its words come first and cannot be spoken over, staff are called, and no stranger answer is given', async () => {
  const { pieces, said } = await ask({ text: '我爸晕倒了' }, { routing: { type: 'unknown' } });
  expect(said.join('')).toBe(emergencyWords.medical.zh);
  expect(pieces.find((piece) => piece.type === 'say')).toMatchObject({ delivery: { mustHear: true } });
  expect(pieces).toContainEqual({ type: 'hand-over', reason: 'emergency' });
  expect(pieces).toContainEqual({ type: 'alert', alert: { type: 'emergency', emergency: 'medical' } });
  expect(pieces.at(-1)).toEqual({ type: 'show', suggestions: [phrases.callPerson.zh] });
});

test.each([
  ['我七岁了，我找不到妈妈', 'zh'],
  ["I'm seven and I can't find my mum", 'en'],
] as const)('[H38] a child that has lost its family is told to stay: %s', async (text, language) => {
  const { pieces, said } = await ask({ text, language }, { routing: { type: 'unknown' } });
  expect(said.join(language === 'zh' ? '' : ' ')).toBe(lostChildWords[language]);
  expect(pieces).toContainEqual({ type: 'alert', alert: { type: 'emergency', emergency: 'missing-person' } });
});

test('[H8] what the venue itself knows of an emergency is said after its words', async () => {
  const { said } = await ask({ text: '有人让我转账到安全账户' });
  expect(said.at(-1)).toBe('补卡请到柜台。');
  expect(said.slice(0, -1).join('')).toBe(emergencyWords.fraud.zh);
});

test('[H4] how something was said adds to its words', async () => {
  const calm = { loudnessDb: -25, pitchHz: 180, pitchSpan: 6, syllablesPerSecond: 4 };
  const first = await ask({ text: '几点开门', voice: calm });
  const agitated = { loudnessDb: -17, pitchHz: 235, pitchSpan: 9, syllablesPerSecond: 5.6 };
  const second = await ask({ text: '我很着急', voice: agitated }, { state: first.state });
  expect(second.state.person.felt.because).toContain('agitated-voice');
});

test('[H6] a wish about the voice tells no feeling', async () => {
  const { pieces, state } = await ask({ text: '快一点说' });
  expect(pieces.some(({ type }) => type === 'pace')).toBe(false);
  expect(state.person.felt.feeling).toBe('calm');
});

test.each(['Help!', 'help me!'])('[H8] %s is a cry and no wish to hear what can be asked', async (text) => {
  const { pieces, said } = await ask({ text, language: 'en' });
  expect(said.join(' ')).toBe(emergencyWords.medical.en);
  expect(pieces).toContainEqual({ type: 'alert', alert: { type: 'emergency', emergency: 'medical' } });
});

test.each([
  ['help', 'en'],
  ['帮助', 'zh'],
] as const)('[D23] %s is a wish, no cry and nothing that sounds like it', async (text, language) => {
  const { pieces, said } = await ask({ text, language });
  expect(said.join(language === 'zh' ? '' : ' ')).toBe(replies.help[language]);
  expect(pieces.some(({ type }) => type === 'alert')).toBe(false);
});

const alerts = (pieces: readonly ReplyPiece[]) =>
  pieces.flatMap((piece) => (piece.type === 'alert' ? [piece.alert] : []));
const collapse = { type: 'emergency', emergency: 'medical' };

test.each([
  ['a wish', { text: '慢一点' }],
  ['a silence', { silent: true }],
] as const)('[H37] after an emergency %s calls nobody again', async (_, question) => {
  const { state } = await ask({ text: '我爸晕倒了' });
  const { pieces, said } = await ask(question, { state });
  expect(alerts(pieces)).toEqual([]);
  expect(pieces.some(({ type }) => type === 'hand-over')).toBe(false);
  expect(said.join('')).not.toContain(emergencyWords.medical.zh);
});

test('[H37] after an emergency another sentence of one calls staff again', async () => {
  const { state } = await ask({ text: '我爸晕倒了' });
  const { pieces, said } = await ask({ text: '他没有呼吸了' }, { state, routing: { type: 'unknown' } });
  expect(said.join('')).toBe(emergencyWords.medical.zh);
  expect(alerts(pieces)).toEqual([collapse]);
});

test('[H36] an emergency that is taken back is told to staff once, also after a wish', async () => {
  const emergency = await ask({ text: '我爸晕倒了' });
  const wish = await ask({ text: '慢一点' }, { state: emergency.state });
  const back = await ask({ text: '没事了，是误报' }, { state: wish.state });
  expect(back.said.join('')).toBe(takenBackWords.zh);
  expect(alerts(back.pieces)).toEqual([{ type: 'taken-back', emergency: 'medical' }]);
  const again = await ask({ text: '没事了' }, { state: back.state });
  expect(alerts(again.pieces)).toEqual([]);
});

test('[H36] what takes nothing back in a visit without an emergency is answered', async () => {
  expect((await ask({ text: '没事了' })).said).not.toContain(takenBackWords.zh);
});
