import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newDialogueState, type DialogueState } from '../dialogue/dialogue-state.ts';
import type { Dialogue } from '../dialogue/dialogue.ts';
import { silentLog } from '../journal/log.ts';
import { createScriptedRecogniser } from '../recognition/scripted-recogniser.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import { longest } from './session-state.ts';
import { Session } from './session.ts';
import { answerWaitsMs, longer } from './unanswered.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

const first = mintId<TurnId>('first');
const second = mintId<TurnId>('second');
const [wait] = answerWaitsMs;
const loud = Int16Array.from({ length: 512 }, (_, at) => (at % 2 === 0 ? 8_000 : -8_000));

/** Asks something whatever is said, and once more at each silence. */
function asking(about: Partial<DialogueState> = {}, looksUp = false): Dialogue {
  let unanswered = 0;
  return {
    async *reply({ question: { silent } }) {
      unanswered = silent ? unanswered + 1 : 0;
      yield {
        type: 'state',
        state: { ...newDialogueState, openQuestion: { unanswered, looksUp }, ...about },
      };
      yield { type: 'say', text: silent ? '不着急。' : '哪一天？', language: 'zh' };
    },
  };
}

/** A visit without a socket; `told` is what the kiosk is told, most telling part first. */
function visit(dialogue = asking(), words = '') {
  const told: string[] = [];
  let lastTurn = first;
  const session = new Session({
    parts: () => ({
      recogniser: createScriptedRecogniser(() => words),
      dialogue,
      voice: createScriptedVoice(),
    }),
    greeting: { zh: '您好。', en: 'Hello.' },
    name: { zh: '小美', en: 'Mei' },
    tell: (event, body) => {
      const { text = '', turn = lastTurn } = body as { text?: string; turn?: TurnId };
      if (event === 'reply-clause' || event === 'reply-start') told.push(`${event} ${text}`.trim());
      if (event === 'reply-clause') lastTurn = turn;
    },
    present: () => true,
    alert: () => {},
    log: silentLog,
  });
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  return {
    session,
    told,
    pass,
    ask: (turn: TurnId): void =>
      session.handle({ type: 'open', turn, opening: { type: 'question', text: '挂号', language: 'zh' } }),
    /** The kiosk plays the answer to its end, and what was told until then is put aside. */
    play: async (): Promise<void> => {
      await pass(100);
      session.handle({ type: 'played', turn: lastTurn });
      told.length = 0;
    },
  };
}

const asksAgain = ['reply-start', 'reply-clause 不着急。'];

test('[S23] a question is asked again a while after it was played to its end, and no more than four times', async () => {
  const { told, ask, pass, play } = visit();
  ask(first);
  await pass(longest.playing - 200);
  expect(told).toEqual(['reply-clause 哪一天？']);
  await play();
  for (const waitMs of answerWaitsMs) {
    await pass(waitMs - 1);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual(asksAgain);
    await play();
  }
  await pass(600_000);
  expect(told).toEqual([]);
});

test.each<[string, Partial<DialogueState>, boolean, number]>([
  ['somebody old', { person: { ...newDialogueState.person, tags: ['elder'] } }, false, 1 + longer.slow],
  ['a child', { person: { ...newDialogueState.person, tags: ['child'] } }, false, 1 + longer.slow],
  ['what has to be looked up', {}, true, 1 + longer.looksUp],
])('[S23, H32] %s is waited for longer', async (_, about, looksUp, times) => {
  const { told, ask, pass, play } = visit(asking(about, looksUp));
  ask(first);
  await play();
  await pass(wait * times - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(asksAgain);
});

test('[S23] who chose a slower pace is waited for longer', async () => {
  const { session, told, ask, pass, play } = visit();
  session.choosePace('slower');
  ask(first);
  await play();
  await pass(wait * (1 + longer.slow) - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(asksAgain);
});

test('[S23] outside tasks nobody is asked anything', async () => {
  const { told, ask, pass, play } = visit(asking({ openQuestion: undefined }));
  ask(first);
  await play();
  await pass(600_000);
  expect(told).toEqual([]);
});

test('[S24] a sign of the visitor begins the wait again, and what they say ends it', async () => {
  const { session, told, ask, pass, play } = visit();
  ask(first);
  await play();
  await pass(wait - 1);
  session.handle({ type: 'stir' });
  await pass(wait - 1);
  expect(told).toEqual([]);
  ask(second);
  await pass(wait * 2);
  expect(told).toEqual(['reply-clause 哪一天？']);
});

test('[S24] who leaves is not asked again', async () => {
  const { session, told, ask, pass, play } = visit();
  ask(first);
  await play();
  session.handle({ type: 'leave' });
  await pass(600_000);
  expect(told).toEqual([]);
});

test('[S25] speech that comes to nothing leaves the question open', async () => {
  const { session, told, ask, pass, play } = visit();
  ask(first);
  await play();
  await pass(wait - 1);
  session.handle({ type: 'open', turn: second, opening: { type: 'speech', language: 'zh' } });
  session.hear(second, loud);
  session.handle({ type: 'turn-decided', turn: second });
  await pass(wait - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(asksAgain);
});

test('[S25] a visitor who wanted silence is left in peace', async () => {
  const { session, told, ask, pass } = visit();
  ask(first);
  await pass(100);
  session.handle({ type: 'stop', turn: first });
  told.length = 0;
  await pass(600_000);
  expect(told).toEqual([]);
});
