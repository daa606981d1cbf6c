import type { TurnId } from '@lobby/shared/protocol/ids';
import type { GatewayMessages } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { expect, test } from 'vitest';
import { createConversation, show, type ConversationStep } from './conversation.ts';
import { step, type ConversationEvent } from './step.ts';

const answer = 'v-1' as TurnId;
const speech = 'v-2' as TurnId;
const samples = new Float32Array(512);
const ask: ConversationEvent = { from: 'visitor', intent: { type: 'ask', text: '几点开门' } };
const gateway = (message: Message<GatewayMessages>): ConversationEvent => ({ from: 'gateway', message });
const clause = (number: number): ConversationEvent =>
  gateway({
    event: 'reply-clause',
    body: { turn: answer, clause: number, text: '九点', language: 'zh', voice: 'gateway' },
  });
const heard: ConversationEvent = { from: 'player', event: { type: 'clause-heard', turn: answer, clause: 0 } };
const voice: ConversationEvent = { from: 'voice', event: { type: 'start', frames: [samples] } };
const over = [ask, clause(0), heard, voice];

function run(...events: ConversationEvent[]): ConversationStep {
  const blank = createConversation('v', { language: 'zh', calm: false });
  const conversation = show(blank, {
    screen: 'talk',
    connected: true,
    abilities: { hearing: { state: 'ready' }, speaking: { state: 'ready' } },
  });
  return events.reduce((last, event) => step(last.conversation, event), {
    conversation,
    effects: [],
  } as ConversationStep);
}

/** Effects in a line each. */
const told = ({ effects }: ConversationStep): string[] =>
  effects.map((effect) => {
    if (effect.type === 'send') return `send ${effect.message.event}`;
    return 'turn' in effect ? `${effect.type} ${effect.turn}` : effect.type;
  });

test('[F31] speech over an answer that is heard holds it and says so to the gateway', () => {
  const held = run(...over);
  expect(told(held)).toEqual(['hold-reply', 'send speech-start', 'send speech-frame']);
  expect(held.effects[1]).toMatchObject({ message: { body: { turn: speech, over: answer } } });
  expect(held.conversation.page.answer.clauses).toEqual(['九点']);
});

test('[F31] speech before anything was heard begins its own turn at once', () => {
  expect(told(run(ask, clause(0), voice))).toEqual([
    'stop-reply v-1',
    'begin-reply v-2',
    'send speech-start',
    'send speech-frame',
  ]);
});

test('[S22] speech that began while an answer was heard says so, also when the answer ends before it is certain', () => {
  const maybe: ConversationEvent = { from: 'voice', event: { type: 'maybe' } };
  const played: ConversationEvent = {
    from: 'player',
    event: { type: 'played', turn: answer, playedMs: 900 },
  };
  const late = run(ask, clause(0), heard, maybe, played, voice);
  expect(late.effects[1]).toMatchObject({ message: { body: { turn: speech, over: answer } } });
  const after = run(ask, clause(0), heard, played, maybe, voice);
  expect(after.effects[1]).toMatchObject({ message: { event: 'speech-start' } });
  expect(after.effects[1]).not.toMatchObject({ message: { body: { over: answer } } });
});

test('[F32] an answer that was not to be stopped goes on, and what is still said is not listened to', () => {
  const resumed = run(...over, gateway({ event: 'reply-resume', body: { turn: answer } }));
  expect(told(resumed)).toEqual(['release-reply', 'forget-speech']);
  expect(resumed.conversation.turn).toMatchObject({ stage: 'answering', id: answer, heard: true });
});

test('[F32] what comes of the answer meanwhile is kept for when it goes on', () => {
  const more = run(
    ...over,
    clause(1),
    gateway({ event: 'reply-end', body: { turn: answer, ending: 'finished' } }),
  );
  expect(told(more)).toEqual(['complete-reply v-1']);
  expect(more.conversation.page.answer.clauses).toEqual(['九点', '九点']);
  const resumed = step(more.conversation, gateway({ event: 'reply-resume', body: { turn: answer } }));
  expect(resumed.conversation.turn).toMatchObject({ stage: 'answering', complete: true });
});

test('[F33] an answer gives way once the gateway listens to the speech, and says how far it was heard', () => {
  const meant = run(...over, gateway({ event: 'phase-change', body: { phase: 'listening', turn: speech } }));
  expect(told(meant)).toEqual(['stop-reply v-1', 'begin-reply v-2']);
  expect(meant.effects[0]).toMatchObject({ tell: true });
  expect(meant.conversation.turn).toEqual({ stage: 'listening', id: speech });
  expect(meant.conversation.page.answer.clauses).toEqual([]);
});

test('[F33] a stop word ends the answer and the speech', () => {
  const stopped = run(
    ...over,
    gateway({ event: 'reply-end', body: { turn: answer, ending: 'interrupted' } }),
  );
  expect(told(stopped)).toEqual(['stop-reply v-1', 'forget-speech']);
  expect(stopped.conversation.turn).toEqual({ stage: 'none' });
});

test('[F33] the button, a typed question and leaving end a held answer as any other', () => {
  expect(told(run(...over, { from: 'visitor', intent: { type: 'stop' } }))).toEqual([
    'stop-reply v-1',
    'forget-speech',
  ]);
  expect(told(run(...over, ask))).toEqual([
    'stop-reply v-1',
    'forget-speech',
    'begin-reply v-3',
    'send question-ask',
  ]);
});

test('[F32] without the gateway the answer goes on, and the speech is given up on both sides', () => {
  const offline = run(...over, { from: 'link', event: { type: 'offline' } });
  expect(told(offline)).toEqual(['release-reply', 'forget-speech', 'send reply-stop']);
  expect(offline.effects[2]).toMatchObject({ message: { body: { turn: speech } } });
});

test('[F33] words that the gateway understands late end the answer that has gone on', () => {
  const resumed = [...over, gateway({ event: 'reply-resume', body: { turn: answer } }), clause(1)];
  const meant = run(
    ...resumed,
    gateway({ event: 'phase-change', body: { phase: 'thinking', turn: speech } }),
  );
  expect(told(meant)).toEqual(['stop-reply v-1', 'begin-reply v-2', 'forget-speech']);
  expect(meant.conversation.turn).toEqual({ stage: 'waiting', id: speech });
});
