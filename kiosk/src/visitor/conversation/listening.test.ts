import type { ListeningPolicy } from '@lobby/shared/protocol/listening';
import type { TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import { createConversation, show, type ConversationStep } from './conversation.ts';
import type { Intent } from './intent-step.ts';
import { step, type ConversationEvent } from './step.ts';

const samples = new Float32Array(512);
const voice: ConversationEvent = { from: 'voice', event: { type: 'start', frames: [samples] } };
const frame: ConversationEvent = { from: 'voice', event: { type: 'frame', samples } };
const pause: ConversationEvent = { from: 'voice', event: { type: 'pause', silentMs: 96 } };
const hand = (type: 'press-talk' | 'release-talk' | 'stop'): ConversationEvent => ({
  from: 'visitor',
  intent: { type } satisfies Intent,
});
const ask: ConversationEvent = { from: 'visitor', intent: { type: 'ask', text: '几点开门' } };
const answer: ConversationEvent[] = [
  ask,
  {
    from: 'gateway',
    message: {
      event: 'reply-clause',
      body: { turn: 'v-1' as TurnId, clause: 0, text: '九点', language: 'zh', voice: 'gateway' },
    },
  },
  { from: 'player', event: { type: 'clause-heard', turn: 'v-1' as TurnId, clause: 0 } },
];
const played: ConversationEvent = {
  from: 'player',
  event: { type: 'played', turn: 'v-1' as TurnId, playedMs: 9 },
};

function run(policy: ListeningPolicy, ...events: ConversationEvent[]): ConversationStep {
  const conversation = show(createConversation('v', { language: 'zh', calm: false, listening: policy }), {
    screen: 'talk',
    connected: true,
    abilities: { hearing: { state: 'ready' }, speaking: { state: 'ready' } },
  });
  return events.reduce((last, event) => step(last.conversation, event), {
    conversation,
    effects: [],
  } as ConversationStep);
}

/** What is sent and done, a word each. */
const told = ({ effects }: ConversationStep): string[] =>
  effects.map((effect) => (effect.type === 'send' ? effect.message.event : effect.type));

const spoken = ['begin-reply', 'speech-start', 'speech-frame'];
const ignored = ['unduck', 'forget-speech'];

test('[F36] half-duplex hears everything but what is said while it speaks', () => {
  expect(told(run('half-duplex', voice))).toEqual(spoken);
  expect(told(run('half-duplex', ...answer, { from: 'voice', event: { type: 'maybe' } }))).toEqual([]);
  expect(told(run('half-duplex', ...answer, voice))).toEqual(ignored);
  expect(told(run('half-duplex', ...answer, played, voice))).toEqual(spoken);
});

test('[F37] a tap opens the ears for one utterance, a second tap closes them, and a tap over an answer ends it', () => {
  expect(told(run('tap', voice))).toEqual(ignored);
  const begun = run('tap', hand('press-talk'), voice);
  expect(told(begun)).toEqual(spoken);
  expect(begun.conversation.page.listening.attending).toBe(false);
  expect(told(step(begun.conversation, pause))).toEqual(['speech-pause']);
  expect(told(run('tap', hand('press-talk'), hand('press-talk'), voice))).toEqual(ignored);
  expect(told(run('tap', ...answer, hand('press-talk')))).toEqual(['stop-reply']);
});

test('[F38] while a hand holds the button no silence ends the speech, and letting go does', () => {
  const held = [hand('press-talk'), voice];
  expect(told(run('hold', ...held))).toEqual(spoken);
  expect(told(run('hold', ...held, pause))).toEqual([]);
  expect(told(run('hold', ...held, { from: 'voice', event: { type: 'end' } }, voice))).toEqual([
    'speech-frame',
  ]);
  expect(told(run('hold', ...held, frame))).toEqual(['speech-frame']);
  expect(told(run('hold', ...held, hand('release-talk')))).toEqual(['forget-speech', 'speech-end']);
  expect(told(run('hold', ...held, hand('release-talk'), voice))).toEqual(ignored);
});

test('[F39] a kiosk that waits for its name says so to the gateway, until it has answered and for a while after', () => {
  const asleepIn = ({ effects }: ConversationStep): unknown =>
    effects.flatMap((effect) =>
      effect.type === 'send' && effect.message.event === 'speech-start' ? [effect.message.body.asleep] : [],
    );
  expect(asleepIn(run('wake', voice))).toEqual([true]);
  expect(told(run('wake', ...answer, played))).toEqual(['reply-played', 'doze-later']);
  expect(asleepIn(run('wake', ...answer, played, voice))).toEqual([undefined]);
  expect(asleepIn(run('wake', ...answer, played, { from: 'clock' }, voice))).toEqual([true]);
});

test('[F39] who talks past a kiosk that waits for its name is not told that nothing was understood', () => {
  const unheard: ConversationEvent = {
    from: 'gateway',
    message: { event: 'speech-text', body: { turn: 'v-1' as TurnId, text: '', final: true } },
  };
  expect(run('wake', voice, unheard).conversation.page.notice).toBeUndefined();
  expect(run('always', voice, unheard).conversation.page.notice).toBe('nothing-understood');
});
