import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { expect, test } from 'vitest';
import type { Dialogue, ReplyPiece } from '../dialogue/dialogue.ts';
import { silentLog } from '../journal/log.ts';
import type { Alert } from '../person/alert.ts';
import { createScriptedVoice } from '../synthesis/scripted-voice.ts';
import type { Clause, Voice } from '../synthesis/voice.ts';
import { Session } from './session.ts';

/** A visit whose answers are given, with every clause as the voice was asked for it. */
function visit(answers: readonly ReplyPiece[][]) {
  const spoken: Clause[] = [];
  const alerts: Alert[] = [];
  const scripted = createScriptedVoice();
  const voice: Voice = {
    speak: (clause, signal) => {
      spoken.push(clause);
      return scripted.speak(clause, signal);
    },
  };
  const left = [...answers];
  const dialogue: Dialogue = {
    async *reply() {
      yield* left.shift() ?? [];
    },
  };
  const ended: (() => void)[] = [];
  const session = new Session({
    parts: () => ({ recogniser: undefined, dialogue, voice }),
    greeting: { zh: '您好。', en: 'Hello.' },
    name: { zh: '小美', en: 'Mei' },
    tell: (event) => event === 'reply-end' && ended.shift()?.(),
    present: () => true,
    alert: (alert) => alerts.push(alert),
    log: silentLog,
  });
  const ask = async (id: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    ended.push(resolve);
    const opening = { type: 'question' as const, text: '几点开门', language: 'zh' as const };
    session.handle({ type: 'open', turn: mintId<TurnId>(id), opening });
    await promise;
  };
  return { ask, spoken, alerts };
}

const say: ReplyPiece = { type: 'say', text: '好的。', language: 'zh' };

test('[H9] a wish holds from the next word to the end of the visit, and wishes add up', async () => {
  const { ask, spoken } = visit([
    [{ type: 'manner', change: 'slower' }, say],
    [{ type: 'manner', change: 'louder' }, say],
    [say],
  ]);
  for (const turn of ['one', 'two', 'three']) await ask(turn);
  expect(spoken.map(({ manner }) => manner)).toEqual([
    { rate: 0.85 },
    { rate: 0.85, volume: 4 },
    { rate: 0.85, volume: 4 },
  ]);
});

test('[H9] a pace that a feeling asks for holds for one answer', async () => {
  const { ask, spoken } = visit([[{ type: 'pace', rate: 0.9 }, say], [say]]);
  await ask('one');
  await ask('two');
  expect(spoken.map(({ manner }) => manner)).toEqual([{ rate: 0.9 }, undefined]);
});

test('[H6] staff are told of what they should know, without a word of what was said', async () => {
  const alert: Alert = { type: 'upset', feeling: 'annoyed', strength: 0.9 };
  const { ask, alerts } = visit([[say, { type: 'alert', alert }]]);
  await ask('one');
  expect(alerts).toEqual([alert]);
});
