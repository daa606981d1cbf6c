import type { Phase } from '@lobby/shared/protocol/visitor';
import { expect, test } from 'vitest';
import { texts } from '../texts.ts';
import { scriptedPageState } from './scripted-page-state.ts';
import { statusOf } from './status.ts';

test('[F11] an open microphone that nobody hears does not invite to speak', () => {
  const loading = { state: 'loading', progress: 0.4 } as const;
  const state = scriptedPageState({ abilities: { hearing: loading, speaking: { state: 'ready' } } });
  expect(statusOf(state)).toEqual({ tone: 'quiet', text: texts.zh.microphone.off, offers: 'nothing' });
});

test('[F11] an answer may be interrupted by voice only while the avatar hears', () => {
  const speaking = { phase: 'speaking' } as const;
  expect(statusOf(scriptedPageState(speaking)).text).toBe(texts.zh.interruptible);
  expect(statusOf(scriptedPageState({ ...speaking, microphone: 'off' })).text).toBe(texts.zh.speaking);
});

test('[F11] without a connection nobody is invited to speak either', () => {
  expect(statusOf(scriptedPageState({ connected: false })).tone).toBe('quiet');
});

test('[F11] an open microphone that is heard invites to speak', () => {
  expect(statusOf(scriptedPageState()).text).toBe(texts.zh.microphone.on);
});

test.each(['refused', 'missing', 'unplugged'] as const)(
  '[F12] a microphone that is %s can be asked for again',
  (microphone) => {
    const { text, offers } = statusOf(scriptedPageState({ microphone }));
    expect(text).toBe(texts.zh.microphone[microphone]);
    expect(offers).toBe('retry');
  },
);

test.each(['off', 'asking', 'on'] as const)(
  '[F12] a microphone that is %s needs no second asking',
  (microphone) => {
    expect(statusOf(scriptedPageState({ microphone })).offers).toBe('nothing');
  },
);

test.each(['listening', 'thinking', 'speaking'] as const)(
  '[F11] while %s the page says that, and nothing about the microphone',
  (phase: Phase) => {
    const { tone, text, offers } = statusOf(scriptedPageState({ phase, microphone: 'refused' }));
    expect([tone, text, offers]).toEqual([
      phase,
      texts.zh[phase as 'listening'],
      phase === 'speaking' ? 'stop' : 'nothing',
    ]);
  },
);

test('[F34] an answer that must be heard says so, and offers no button to end it', () => {
  const answer = { clauses: ['请先别转账。'], current: 0, mustHear: true };
  expect(statusOf(scriptedPageState({ phase: 'speaking', answer }))).toEqual({
    tone: 'speaking',
    text: texts.zh.mustHear,
    offers: 'nothing',
  });
  expect(statusOf(scriptedPageState({ phase: 'idle', answer })).text).not.toBe(texts.zh.mustHear);
});
