import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import type { Meaning } from '../turn/meaning.ts';
import { longest, type SessionEvent, type SessionState, type SessionStep } from './session-state.ts';
import { longestHeld } from './step-held.ts';
import { step } from './step.ts';

const answer = mintId<TurnId>('answer');
const speech = mintId<TurnId>('speech');
const speaking: SessionState = { phase: 'speaking', turn: answer, sent: false };
const over: SessionEvent = {
  type: 'open',
  turn: speech,
  opening: { type: 'speech', language: 'zh', over: answer },
};
const words = (meaning: Meaning, settled = true): SessionEvent => ({
  type: 'words',
  turn: speech,
  meaning,
  settled,
});
const paused: SessionEvent = { type: 'speech-paused', turn: speech };
const deadline: SessionEvent = { type: 'deadline' };

/** Runs events from an answer that speaks; the effects are those of the last. */
function run(...events: SessionEvent[]): SessionStep {
  return events.reduce<SessionStep>((last, event) => step(last.state, event), {
    state: speaking,
    effects: [],
  });
}

const released = {
  state: speaking,
  effects: [
    { type: 'stop-turn', turn: speech, ending: 'unheard' },
    { type: 'release-answer', turn: answer },
    { type: 'set-deadline', afterMs: longest.speaking },
  ],
};

const givenWay = {
  state: { phase: 'listening', turn: speech },
  effects: [
    { type: 'stop-turn', turn: answer, ending: 'interrupted' },
    { type: 'set-deadline', afterMs: longest.listening },
  ],
};

test('[S11] speech over an answer holds it, and both turns run until it is known what was meant', () => {
  expect(run(over)).toEqual({
    state: { phase: 'held', turn: answer, sent: false, speech, voice: 'on' },
    effects: [
      { type: 'hold-answer', turn: answer },
      { type: 'begin-turn', turn: speech, opening: over.type === 'open' && over.opening },
      { type: 'set-deadline', afterMs: longestHeld.voiceMs },
    ],
  });
});

test('[S11] speech over an answer that is over by then opens a turn as any other', () => {
  expect(step({ phase: 'idle' }, over).state).toEqual({ phase: 'listening', turn: speech });
});

test.each(['nothing', 'backchannel', 'echo'] as const)(
  '[S12] an answer goes on when %s was said over it',
  (meaning) => {
    expect(run(over, paused, words(meaning))).toEqual(released);
    expect(run(over, words(meaning, false)).effects).toEqual([]);
  },
);

test('[S12] an answer goes on when no words come in time, or the turn of the speech ends without any', () => {
  const late = run(over, paused, deadline);
  expect(late.state).toMatchObject({ phase: 'held', voice: 'late' });
  expect(late.effects).toEqual([
    { type: 'release-answer', turn: answer },
    { type: 'end-speech', turn: speech },
    { type: 'set-deadline', afterMs: longest.thinking },
  ]);
  expect(run(over, paused, deadline, deadline).state).toEqual(speaking);
  expect(run(over, paused, deadline, words('backchannel')).effects).not.toContainEqual({
    type: 'release-answer',
    turn: answer,
  });
  expect(run(over, { type: 'turn-sent', turn: speech }).state).toEqual(speaking);
  expect(run(over, { type: 'stop', turn: speech })).toEqual(released);
  expect(run(over, { type: 'clause-sent', turn: speech })).toEqual(released);
});

test('[S13] an answer gives way to words that want an answer, settled or not, and to a voice that goes on', () => {
  expect(run(over, paused, words('request'))).toEqual(givenWay);
  expect(run(over, words('request', false))).toEqual(givenWay);
  expect(run(over, deadline)).toEqual(givenWay);
  expect(run(over, paused, { type: 'speech-resumed', turn: speech }, deadline)).toEqual(givenWay);
});

test('[S13] words that come after the speech was decided are answered at once', () => {
  const decided = run(over, paused, { type: 'turn-decided', turn: speech });
  expect(decided.effects).toContainEqual({ type: 'end-speech', turn: speech });
  expect(step(decided.state, words('request')).state).toEqual({ phase: 'thinking', turn: speech });
});

test('[S16] words that come when the answer has gone on again end it all the same', () => {
  expect(run(over, paused, deadline, words('request'))).toEqual({
    state: { phase: 'thinking', turn: speech },
    effects: [
      { type: 'stop-turn', turn: answer, ending: 'interrupted' },
      { type: 'set-deadline', afterMs: longest.thinking },
    ],
  });
});

test('[S11] speech over an answer whose first speech is still being understood holds it again', () => {
  const again: SessionEvent = {
    type: 'open',
    turn: mintId<TurnId>('again'),
    opening: { type: 'speech', language: 'zh', over: answer },
  };
  const held = run(over, paused, deadline, again);
  expect(held.state).toMatchObject({ phase: 'held', speech: 'again', voice: 'on' });
  expect(held.effects[0]).toEqual({ type: 'stop-turn', turn: speech, ending: 'unheard' });
});

test('[S14] a stop word ends the answer, and gets none of its own', () => {
  expect(run(over, paused, words('stop'))).toEqual({
    state: { phase: 'idle' },
    effects: [
      { type: 'stop-turn', turn: answer, ending: 'interrupted' },
      { type: 'stop-turn', turn: speech, ending: 'unheard' },
      { type: 'clear-deadline' },
    ],
  });
});

test('[S11] an answer that was played to its end meanwhile leaves the turn to the speech', () => {
  const held = run(over, { type: 'turn-sent', turn: answer });
  expect(step(held.state, { type: 'played', turn: answer }).state).toEqual({
    phase: 'listening',
    turn: speech,
  });
});

test('[S11] the stop button and leaving end both turns', () => {
  for (const event of [{ type: 'stop', turn: answer }, { type: 'leave' }] as const) {
    const { state, effects } = run(over, event);
    expect(state).toEqual({ phase: 'idle' });
    expect(effects.filter(({ type }) => type === 'stop-turn')).toHaveLength(2);
  }
});
