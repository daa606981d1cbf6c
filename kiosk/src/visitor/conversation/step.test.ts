import type { TurnId } from '@lobby/shared/protocol/ids';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { expect, test } from 'vitest';
import { welcomeWith } from '../../../test/welcome.ts';
import { createConversation, type Conversation } from './conversation.ts';
import type { ConversationEffect } from './effect.ts';
import { step, type ConversationEvent } from './step.ts';

const turn = (number: number): TurnId => `v-${number}` as TurnId;
const samples = new Float32Array(512);

const welcome = (resumed: boolean): ConversationEvent => ({
  from: 'link',
  event: { type: 'welcome', welcome: welcomeWith({ resumed }) },
});
const offline: ConversationEvent = { from: 'link', event: { type: 'offline' } };
const start: ConversationEvent = { from: 'visitor', intent: { type: 'start', language: 'zh' } };
const ask = (text: string): ConversationEvent => ({ from: 'visitor', intent: { type: 'ask', text } });
const speech: ConversationEvent = { from: 'voice', event: { type: 'start', frames: [samples, samples] } };
const voice = (type: 'maybe' | 'misfire' | 'resume' | 'end'): ConversationEvent => ({
  from: 'voice',
  event: { type },
});
const frame: ConversationEvent = { from: 'voice', event: { type: 'frame', samples } };
const gateway = (message: Message<GatewayMessages>): ConversationEvent => ({ from: 'gateway', message });
const clause = (number: number, of: TurnId): ConversationEvent =>
  gateway({
    event: 'reply-clause',
    body: { turn: of, clause: number, text: `第${number}句`, language: 'zh', voice: 'gateway' },
  });
const end = (of: TurnId, ending: GatewayMessages['reply-end']['ending']): ConversationEvent =>
  gateway({ event: 'reply-end', body: { turn: of, ending } });
const played = (of: TurnId): ConversationEvent => ({
  from: 'player',
  event: { type: 'played', turn: of, playedMs: 900 },
});

/** Runs events one after the other; the effects are those of the last. */
function run(...events: ConversationEvent[]): { conversation: Conversation; effects: ConversationEffect[] } {
  let result: ReturnType<typeof step> = {
    conversation: createConversation('v', { language: 'zh', calm: false }),
    effects: [],
  };
  for (const event of events) result = step(result.conversation, event);
  return result;
}

/** Effects in a line each, as short as they can be told. */
const told = ({ effects }: { effects: ConversationEffect[] }): string[] =>
  effects.map((effect) => {
    if (effect.type === 'send') return `send ${effect.message.event}`;
    return 'turn' in effect ? `${effect.type} ${effect.turn}` : effect.type;
  });

const greeted = [welcome(false), start];
const greeting = [...greeted, clause(0, turn(1))];

test('a visit begins with a greeting and the microphone', () => {
  const begun = run(...greeted);
  expect(told(begun)).toEqual(['begin-reply v-1', 'send visit-start', 'open-microphone', 'perform']);
  expect(begun.conversation.page).toMatchObject({ screen: 'talk', suggestions: ['几点开门？'] });
});

test('[F4] a first suspicion lowers the voice, a misfire brings it back', () => {
  expect(told(run(...greeting, voice('maybe')))).toEqual(['duck']);
  expect(told(run(...greeting, voice('misfire')))).toEqual(['unduck']);
  expect(told(run(...greeted, voice('maybe')))).toEqual([]);
});

test('[F4] speech for certain stops the answer, says how far it got, and begins a turn with its pre-roll', () => {
  const interrupted = run(...greeting, speech);
  expect(told(interrupted)).toEqual([
    'stop-reply v-1',
    'begin-reply v-2',
    'send speech-start',
    'send speech-frame',
    'send speech-frame',
  ]);
  expect(interrupted.effects[0]).toMatchObject({ tell: true });
  expect(interrupted.conversation.page).toMatchObject({ phase: 'listening', answer: { clauses: [] } });
});

test('[F4] a question by hand stops the answer, and the speech that is going on', () => {
  expect(told(run(...greeting, ask('  在哪里取号 ')))).toEqual([
    'stop-reply v-1',
    'begin-reply v-2',
    'send question-ask',
  ]);
  expect(told(run(...greeted, speech, ask('取号')))).toContain('forget-speech');
  expect(told(run(...greeting, ask('  ')))).toEqual([]);
});

test('[F4] the stop button stops whatever is going on', () => {
  const stop: ConversationEvent = { from: 'visitor', intent: { type: 'stop' } };
  const stopped = run(...greeting, stop);
  expect(stopped.effects).toEqual([{ type: 'stop-reply', turn: turn(1), tell: true }]);
  expect(stopped.conversation).toMatchObject({ turn: { stage: 'none' }, page: { phase: 'idle' } });
  expect(told(run(...greeted, speech, stop))).toEqual(['stop-reply v-2', 'forget-speech']);
});

test('[F5] frames, pauses and resumptions are sent until the gateway has heard enough', () => {
  const thinking = gateway({ event: 'phase-change', body: { phase: 'thinking', turn: turn(2) } });
  const pause: ConversationEvent = { from: 'voice', event: { type: 'pause', silentMs: 96 } };
  expect(told(run(...greeted, speech, frame))).toEqual(['send speech-frame']);
  expect(told(run(...greeted, speech, pause))).toEqual(['send speech-pause']);
  expect(told(run(...greeted, speech, voice('resume')))).toEqual(['send speech-resume']);
  expect(told(run(...greeted, speech, thinking))).toEqual(['forget-speech']);
  expect(told(run(...greeted, speech, thinking, frame))).toEqual([]);
  expect(told(run(...greeted, speech, clause(0, turn(2)), frame))).toEqual([]);
});

test('[F5] speech that ends by itself is said to have ended', () => {
  const ended = run(...greeted, speech, voice('end'));
  expect(told(ended)).toEqual(['send speech-end']);
  expect(ended.conversation).toMatchObject({ turn: { stage: 'waiting' }, page: { phase: 'thinking' } });
});

test.each([
  ['clause', clause(0, turn(1))],
  ['end', end(turn(1), 'interrupted')],
  ['phase', gateway({ event: 'phase-change', body: { phase: 'speaking', turn: turn(1) } })],
  ['idle', gateway({ event: 'phase-change', body: { phase: 'idle' } })],
  ['text', gateway({ event: 'speech-text', body: { turn: turn(1), text: '旧', final: true } })],
  ['failure', gateway({ event: 'failure', body: { turn: turn(1), code: 'answer-failed' } })],
  [
    'sound',
    gateway({
      event: 'reply-sound',
      body: { turn: turn(1), clause: 0, pcm: new ArrayBuffer(2), visemes: [] },
    }),
  ],
  ['played', played(turn(1))],
])('[F6] a late %s of an older turn changes nothing', (_, late) => {
  const before = run(...greeting, speech).conversation;
  expect(step(before, late)).toEqual({ conversation: before, effects: [] });
});

test('[F7] an answer is over when its last clause was heard and nothing more comes', () => {
  expect(told(run(...greeting, end(turn(1), 'finished')))).toEqual(['complete-reply v-1']);
  const over = run(...greeting, end(turn(1), 'finished'), played(turn(1)));
  expect(told(over)).toEqual(['send reply-played']);
  expect(over.conversation).toMatchObject({ turn: { stage: 'none' }, page: { phase: 'idle' } });
});

test('[F7] what was said of a failed answer is heard to its end, what was interrupted is not', () => {
  expect(told(run(...greeting, end(turn(1), 'failed')))).toEqual(['complete-reply v-1']);
  const interrupted = run(...greeting, end(turn(1), 'interrupted'));
  expect(interrupted.effects).toEqual([{ type: 'stop-reply', turn: turn(1), tell: false }]);
});

test('[F7] a turn without an answer ends quietly', () => {
  const text = gateway({ event: 'speech-text', body: { turn: turn(2), text: '', final: true } });
  const unheard = run(...greeted, speech, text, end(turn(2), 'unheard'));
  expect(told(unheard)).toEqual(['stop-reply v-2', 'forget-speech']);
  expect(unheard.conversation.page).toMatchObject({ phase: 'idle', notice: 'nothing-understood' });
});

test('[F8] nobody begins to speak while the page is offline, and an answer goes on', () => {
  expect(told(run(...greeting, offline, speech))).toEqual(['unduck', 'forget-speech']);
  expect(told(run(...greeted, speech, offline, frame))).toEqual(['send speech-frame']);
  expect(told(run(...greeted, offline, ask('几点开门')))).toContain('send question-ask');
});

test('[F1] what is heard of an answer during a drop is kept for the gateway, which waits for it', () => {
  const progress: ConversationEvent = {
    from: 'player',
    event: { type: 'progress', turn: turn(1), playedMs: 900 },
  };
  expect(told(run(...greeting, offline, progress))).toEqual(['send reply-progress']);
});

test('[F8] a visitor is told that the page is offline, for as long as it is', () => {
  expect(run(...greeted, offline, ask('几点开门')).conversation.page.notice).toBe('reconnecting');
  expect(run(...greeted, offline, welcome(true)).conversation.page.notice).toBeUndefined();
  expect(run(welcome(false), offline).conversation.page).toMatchObject({
    connected: false,
    notice: undefined,
  });
});

test('[F8] a gateway that cannot hear offers typing, and opens the microphone once it can', () => {
  const hearing = (state: 'missing' | 'ready'): ConversationEvent =>
    gateway({
      event: 'abilities-change',
      body: {
        abilities: {
          hearing: state === 'ready' ? { state } : { state, command: 'npm run models' },
          speaking: { state: 'ready' },
        },
      },
    });
  const deaf = [welcome(false), hearing('missing'), start];
  expect(told(run(...deaf))).not.toContain('open-microphone');
  expect(run(...deaf, speech).conversation.page.notice).toBe('hearing-unavailable');
  expect(told(run(...deaf, hearing('ready')))).toEqual(['open-microphone']);
  expect(run(...deaf, speech, hearing('ready')).conversation.page.notice).toBeUndefined();
});

test('[F9] after a lost session a written question is asked again, in a turn of its own', () => {
  const again = run(...greeted, ask('几点开门'), offline, welcome(false));
  expect(told(again)).toEqual(['send question-ask']);
  expect(again.effects[0]).toMatchObject({ message: { body: { turn: turn(3), text: '几点开门' } } });
});

test('[F9] after a lost session a complete answer plays on; anything else ends and is told', () => {
  expect(told(run(...greeting, end(turn(1), 'finished'), offline, welcome(false)))).toEqual([]);
  const lost = run(...greeted, speech, offline, welcome(false));
  expect(told(lost)).toEqual(['stop-reply v-2', 'forget-speech']);
  expect(lost.conversation.page).toMatchObject({ notice: 'session-lost', phase: 'idle', connected: true });
});

test('[F9] a session that is resumed goes on where it was', () => {
  const before = run(...greeted, speech).conversation;
  const after = run(...greeted, speech, offline, welcome(true)).conversation;
  expect(after).toEqual(before);
});

test('[F3] a page that is too old says so and loads itself again', () => {
  const refused: ConversationEvent = { from: 'link', event: { type: 'refused', code: 'wrong-version' } };
  expect(told(run(refused))).toEqual(['reload-page']);
  expect(run(refused).conversation.page.notice).toBe('page-outdated');
});

test('[F30] leaving ends the visit on both sides and keeps nothing of it on the screen', () => {
  const leave: ConversationEvent = { from: 'visitor', intent: { type: 'leave', reason: 'idle' } };
  const english: ConversationEvent = {
    from: 'visitor',
    intent: { type: 'choose-language', language: 'en' },
  };
  const left = run(...greeting, english, leave);
  expect(told(left)).toEqual(['stop-reply v-1', 'close-microphone', 'send visit-end']);
  expect(left.conversation.page).toMatchObject({
    screen: 'welcome',
    language: 'zh',
    suggestions: ['几点开门？'],
    question: undefined,
    answer: { clauses: [] },
  });
  expect(told(run(welcome(false), leave))).toEqual([]);
});

test('[Y39] a visitor may ask to be spoken to slowly; a gateway that forgot is told again, and the next visitor is not slow', () => {
  const slower: ConversationEvent = { from: 'visitor', intent: { type: 'choose-pace', pace: 'slower' } };
  const leave: ConversationEvent = { from: 'visitor', intent: { type: 'leave', reason: 'left' } };
  const during = run(...greeting, slower);
  expect(during.conversation.page.pace).toBe('slower');
  expect(told(during)).toEqual(['send pace-choose']);
  expect(told(run(...greeting, slower, welcome(false)))).toContain('send pace-choose');
  expect(told(run(...greeting, slower, welcome(true)))).toEqual([]);
  expect(run(...greeting, slower, leave).conversation.page.pace).toBe('own');
  expect(told(run(welcome(false), slower))).toEqual([]);
  expect(told(run(welcome(false), slower, start))).toContain('send pace-choose');
});

test('[F41] a visitor may ask for less motion, and the next one meets the kiosk as it was set up', () => {
  const calm: ConversationEvent = { from: 'visitor', intent: { type: 'set-calm', calm: true } };
  const leave: ConversationEvent = { from: 'visitor', intent: { type: 'leave', reason: 'left' } };
  expect(run(...greeting, calm).conversation.page.calm).toBe(true);
  expect(run(...greeting, calm, leave).conversation.page.calm).toBe(false);
});

test('[Q43] a secret number that was typed stands in dots, and its keypad is gone with it, and with the visitor', () => {
  const keypad = { type: 'keypad', title: '身份证号', longest: 18, hidden: true } as const;
  const shown = gateway({ event: 'reply-show', body: { turn: turn(1), suggestions: [], card: keypad } });
  expect(run(...greeting, shown).conversation.page.card).toEqual(keypad);
  const { page } = run(...greeting, shown, ask('110105')).conversation;
  expect(page).toMatchObject({ question: { text: '••••••', final: true }, card: undefined });
  const leave: ConversationEvent = { from: 'visitor', intent: { type: 'leave', reason: 'left' } };
  expect(run(...greeting, shown, leave).conversation.page.card).toBeUndefined();
});
