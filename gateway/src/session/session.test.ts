import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { createScriptedDialogue } from '../dialogue/scripted-dialogue.ts';
import { silentLog } from '../journal/log.ts';
import { createScriptedRecogniser, inTurn } from '../recognition/scripted-recogniser.ts';
import type { Recogniser } from '../recognition/recogniser.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import { apologies } from '../turn/apologies.ts';
import { filler } from '../turn/filler.ts';
import { heardWithinMs } from '../turn/hear.ts';
import { waits } from '../turn/patience.ts';
import { longest } from './session-state.ts';
import { longestHeld } from './step-held.ts';
import { Session } from './session.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

const first = mintId<TurnId>('first');
const second = mintId<TurnId>('second');
const loud = Int16Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? 8_000 : -8_000));
const never = new Promise<never>(() => {});
const echo = createScriptedDialogue(({ text }) => [{ type: 'say', text: `${text}，好的。`, language: 'zh' }]);

/** A visit without a socket, on a clock that is moved by hand; `told` is what the kiosk is told, most telling part first. */
function visit({
  recogniser = createScriptedRecogniser(inTurn(['银行几点开门？'])),
  dialogue = echo,
}: { recogniser?: Recogniser; dialogue?: Dialogue } = {}) {
  const told: string[] = [];
  const session = new Session({
    parts: () => ({ recogniser, dialogue, voice: createScriptedVoice() }),
    greeting: { zh: '您好。', en: 'Hello.' },
    name: { zh: '小美', en: 'Mei' },
    tell: (event, body) => {
      const { text = '', ending = '', code = '', phase = '' } = body as Partial<Record<string, string>>;
      if (event !== 'reply-sound') told.push(`${event} ${text}${ending}${code}${phase}`.trim());
    },
    present: () => true,
    alert: () => {},
    log: silentLog,
  });
  const speak = (turn: TurnId, over?: TurnId): void => {
    const opening = { type: 'speech' as const, language: 'zh' as const, ...(over && { over }) };
    session.handle({ type: 'open', turn, opening });
    session.hear(turn, loud);
  };
  return { session, told, speak };
}

test('[T1] [T2] a spoken turn goes its way on the clock alone: pause, words, end of turn, answer', async () => {
  const { session, told, speak } = visit();
  speak(first);
  session.pause(first, 200);
  await vi.advanceTimersByTimeAsync(waits.zh.complete - 200 - 1);
  expect(told).toEqual(['phase-change listening', 'speech-text 银行几点开门？']);
  await vi.advanceTimersByTimeAsync(1);
  expect(told.slice(2, 6)).toEqual([
    'phase-change thinking',
    'speech-text 银行几点开门？',
    'phase-change speaking',
    'reply-clause 银行几点开门？',
  ]);
});

test('[T30] a text that does not come is asked for again', async () => {
  const { session, told, speak } = visit({
    recogniser: { transcribe: () => ({ [Symbol.asyncIterator]: () => ({ next: () => never }) }) },
  });
  speak(first);
  session.handle({ type: 'turn-decided', turn: first });
  await vi.advanceTimersByTimeAsync(heardWithinMs - 1);
  expect(told).toEqual([
    'phase-change listening',
    'phase-change thinking',
    'phase-change speaking',
    `reply-clause ${filler.zh}`,
  ]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told.slice(4)).toEqual([
    'failure hearing-failed',
    `reply-clause ${apologies.hearing.zh}`,
    'reply-end finished',
  ]);
});

test('[S20] a stopped turn whose parts ignore the stop is ended at once all the same', async () => {
  const deaf: Dialogue = {
    async *reply() {
      yield { type: 'say', text: '好的。', language: 'zh' };
      await never;
    },
  };
  const { session, told } = visit({ dialogue: deaf });
  session.handle({
    type: 'open',
    turn: first,
    opening: { type: 'question', text: '几点开门', language: 'zh' },
  });
  await vi.advanceTimersByTimeAsync(100);
  session.handle({ type: 'stop', turn: first });
  await vi.advanceTimersByTimeAsync(0);
  expect(told.slice(-2)).toEqual(['phase-change idle', 'reply-end interrupted']);
});

test('[S21] an answer that the kiosk has and does not play is given up, and the kiosk is told', async () => {
  const { session, told } = visit();
  session.handle({
    type: 'open',
    turn: first,
    opening: { type: 'question', text: '几点开门', language: 'zh' },
  });
  await vi.advanceTimersByTimeAsync(longest.playing - 1_000);
  session.played(first, 500);
  await vi.advanceTimersByTimeAsync(longest.playing - 1);
  expect(told.at(-1)).toBe('reply-end finished');
  await vi.advanceTimersByTimeAsync(1);
  expect(told.slice(-2)).toEqual(['failure took-too-long', 'phase-change idle']);
});

test('[S12] an answer that is spoken over goes on after a sign of listening, on the clock alone', async () => {
  const { session, told, speak } = visit({ recogniser: createScriptedRecogniser(inTurn(['嗯嗯'])) });
  session.handle({
    type: 'open',
    turn: first,
    opening: { type: 'question', text: '几点开门', language: 'zh' },
  });
  await vi.advanceTimersByTimeAsync(100);
  session.played(first, 50);
  speak(second, first);
  await vi.advanceTimersByTimeAsync(300);
  session.pause(second, 200);
  await vi.advanceTimersByTimeAsync(1);
  expect(told.slice(-2)).toEqual(['reply-resume', 'reply-end unheard']);
});

test('[S22] the end of an answer that comes back just after it is an echo, and gets no answer', async () => {
  const { session, told, speak } = visit({
    recogniser: createScriptedRecogniser(inTurn(['几点开门，好的'])),
  });
  session.handle({
    type: 'open',
    turn: first,
    opening: { type: 'question', text: '几点开门', language: 'zh' },
  });
  await vi.advanceTimersByTimeAsync(100);
  session.handle({ type: 'played', turn: first });
  told.length = 0;
  speak(second, first);
  session.pause(second, 96);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual(['phase-change listening', 'phase-change idle', 'reply-end unheard']);
});

/** Ears that hear nothing but how long somebody spoke. */
const counting: Recogniser = {
  async *transcribe({ pieces, hint }) {
    let frames = 0;
    for await (const { type } of pieces) if (type === 'frame') frames += 1;
    yield { type: 'final', text: `${frames}`, language: hint };
  },
};

test.each([
  [1_400, '2'],
  [1_600, '1'],
])(
  '[T16] speech %i ms after an end that nobody heard an answer to is understood as %s frames',
  async (afterMs, text) => {
    const { session, told, speak } = visit({ recogniser: counting });
    speak(first);
    session.handle({ type: 'turn-decided', turn: first });
    await vi.advanceTimersByTimeAsync(afterMs);
    told.length = 0;
    speak(second);
    session.handle({ type: 'turn-decided', turn: second });
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toContain(`speech-text ${text}`);
  },
);

test('[S11] [S13] a voice that goes on over an answer ends it on the clock alone', async () => {
  const { session, told, speak } = visit({ recogniser: counting });
  session.handle({
    type: 'open',
    turn: first,
    opening: { type: 'question', text: '几点开门', language: 'zh' },
  });
  await vi.advanceTimersByTimeAsync(100);
  session.played(first, 50);
  told.length = 0;
  speak(second, first);
  await vi.advanceTimersByTimeAsync(longestHeld.voiceMs - 1);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toContain('phase-change listening');
});
