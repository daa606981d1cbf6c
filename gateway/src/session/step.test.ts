import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meaning } from '../turn/meaning.ts';
import { longest, turnsOf, type Opening, type SessionEvent, type SessionState } from './session-state.ts';
import { step } from './step.ts';

const one = mintId<TurnId>('one');
const two = mintId<TurnId>('two');
const three = mintId<TurnId>('three');
const speech: Opening = { type: 'speech', language: 'zh' };
const busy: SessionState[] = [
  { phase: 'listening', turn: one },
  { phase: 'thinking', turn: one },
  { phase: 'speaking', turn: one, sent: false },
  { phase: 'speaking', turn: one, sent: true },
];
const unanswered = { waitMs: 10_000, again: two, language: 'zh' } as const;

test.each(busy)(
  '[S1] speech while $phase stops the old turn as interrupted and begins the new one',
  (state) => {
    expect(step(state, { type: 'open', turn: two, opening: speech })).toEqual({
      state: { phase: 'listening', turn: two },
      effects: [
        { type: 'stop-turn', turn: one, ending: 'interrupted' },
        { type: 'begin-turn', turn: two, opening: speech },
        { type: 'set-deadline', afterMs: longest.listening },
      ],
    });
  },
);

test('[S1] a typed question needs no listening', () => {
  const opening: Opening = { type: 'question', text: 'opening hours', language: 'en' };
  expect(step({ phase: 'idle' }, { type: 'open', turn: one, opening }).state).toEqual({
    phase: 'thinking',
    turn: one,
  });
});

const late: SessionEvent[] = [
  { type: 'turn-decided', turn: one },
  { type: 'clause-sent', turn: one },
  { type: 'progress', turn: one },
  { type: 'turn-sent', turn: one },
  { type: 'played', turn: one },
  { type: 'stop', turn: one },
];

test.each(late)('[S2] a late $type of an older turn changes nothing', (event) => {
  const state: SessionState = { phase: 'listening', turn: two };
  expect(step(state, event)).toEqual({ state, effects: [] });
});

test('[S3] speaking ends when everything was sent and played, whichever comes last', () => {
  const speaking: SessionState = { phase: 'speaking', turn: one, sent: false };
  expect(step(speaking, { type: 'played', turn: one }).state).toEqual(speaking);
  const sent = step(speaking, { type: 'turn-sent', turn: one }).state;
  expect(sent).toEqual({ phase: 'speaking', turn: one, sent: true });
  expect(step(sent, { type: 'played', turn: one }).state).toEqual({ phase: 'idle' });
});

test('[S4] a turn that says nothing goes back to idle without a word', () => {
  expect(step({ phase: 'thinking', turn: one }, { type: 'turn-sent', turn: one }).state).toEqual({
    phase: 'idle',
  });
});

test('[S5] speech that never ends is taken as said; an answer that never comes or is never played is given up', () => {
  const overdue = step({ phase: 'listening', turn: one }, { type: 'deadline' });
  expect(overdue.state).toEqual({ phase: 'thinking', turn: one });
  expect(overdue.effects).toContainEqual({ type: 'end-speech', turn: one });
  for (const state of busy.slice(1)) {
    expect(step(state, { type: 'deadline' })).toEqual({
      state: { phase: 'idle' },
      effects: [
        { type: 'tell-late', turn: one },
        { type: 'stop-turn', turn: one, ending: 'failed' },
        { type: 'clear-deadline' },
      ],
    });
  }
});

test.each(busy.slice(0, 2))('[S22] words that are an echo end the turn unheard while $phase', (state) => {
  const echo = { type: 'words', turn: one, meaning: 'echo', settled: true } as const;
  expect(step(state, echo)).toEqual({
    state: { phase: 'idle' },
    effects: [{ type: 'stop-turn', turn: one, ending: 'unheard' }, { type: 'clear-deadline' }],
  });
  for (const other of [
    { ...echo, settled: false },
    { ...echo, meaning: 'request' as const },
  ])
    expect(step(state, other)).toEqual({ state, effects: [] });
});

test('[S23] what was asked waits for an answer once it was played, and is then asked again in a turn of its own', () => {
  const speaking: SessionState = { phase: 'speaking', turn: one, sent: true, unanswered };
  const waiting = step(speaking, { type: 'played', turn: one });
  expect(waiting).toEqual({
    state: { phase: 'waiting', unanswered },
    effects: [{ type: 'set-deadline', afterMs: unanswered.waitMs }],
  });
  expect(step(waiting.state, { type: 'stir' })).toEqual(waiting);
  expect(step(waiting.state, { type: 'deadline' })).toEqual({
    state: { phase: 'thinking', turn: two },
    effects: [
      { type: 'begin-turn', turn: two, opening: { type: 'silence', language: 'zh' } },
      { type: 'set-deadline', afterMs: longest.thinking },
    ],
  });
});

test.each(busy)('[S6] leaving while $phase stops the turn', (state) => {
  expect(step(state, { type: 'leave' }).effects).toContainEqual({
    type: 'stop-turn',
    turn: one,
    ending: 'left',
  });
});

test('[S7] whatever happens, a phase that waits has a deadline, and a second turn runs only beside a held answer', () => {
  const turn = fc.constantFrom(one, two, three);
  const opening = fc.constantFrom<Opening>(
    speech,
    { ...speech, over: one },
    { ...speech, over: two },
    { type: 'greeting', language: 'zh' },
  );
  const meaning = fc.constantFrom<Meaning>('nothing', 'backchannel', 'stop', 'echo', 'request');
  const event = fc.oneof(
    fc.record({ type: fc.constant('open' as const), turn, opening }),
    fc.record({
      type: fc.constantFrom('turn-decided', 'clause-sent', 'progress', 'played', 'stop'),
      turn,
    }),
    fc.record({
      type: fc.constant('turn-sent' as const),
      turn,
      unanswered: fc.constantFrom(undefined, { ...unanswered, again: three }),
    }),
    fc.record({ type: fc.constantFrom('speech-paused', 'speech-resumed'), turn }),
    fc.record({ type: fc.constant('words' as const), turn, meaning, settled: fc.boolean() }),
    fc.record({ type: fc.constantFrom('deadline', 'leave', 'stir') }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state: SessionState = { phase: 'idle' };
      let deadline = false;
      const running = new Set<TurnId>();
      for (const next of events) {
        if (next.type === 'open' && running.has(next.turn)) continue;
        if (next.type === 'turn-sent') running.delete(next.turn);
        const { state: after, effects } = step(state, next);
        for (const effect of effects) {
          if (effect.type === 'set-deadline') deadline = true;
          if (effect.type === 'clear-deadline') deadline = false;
          if (effect.type === 'begin-turn') running.add(effect.turn);
          if (effect.type === 'stop-turn') running.delete(effect.turn);
        }
        for (const each of running) expect(turnsOf(after)).toContain(each);
        expect(deadline).toBe(after.phase !== 'idle');
        state = after;
      }
    }),
  );
});
