import type { TurnId } from '@lobby/shared/protocol/ids';
import type { VisitorMessages, VisitorWelcome } from '@lobby/shared/protocol/visitor';
import type { Message } from '@lobby/shared/protocol/wire';
import { expect, test } from 'vitest';
import { welcomeWith } from '../../test/welcome.ts';
import { ResumableSession } from './resumable-session.ts';

const ask = (text: string): Message<VisitorMessages> => ({
  event: 'question-ask',
  body: { turn: 'one' as TurnId, text, language: 'zh' },
});
const frame: Message<VisitorMessages> = {
  event: 'speech-frame',
  body: { turn: 'one' as TurnId, pcm: new ArrayBuffer(1024) },
};
const welcome = (resumed: boolean, received: number): VisitorWelcome => welcomeWith({ resumed, received });

test('[F1] what was said before the first connection is sent once it stands', () => {
  const session = new ResumableSession();
  session.keep(ask('一'));
  expect(session.enter(welcome(false, 0)).map(({ sequence }) => sequence)).toEqual([1]);
});

test('[F1] a resumed session sends what the gateway has not seen', () => {
  const session = new ResumableSession();
  session.enter(welcome(false, 0));
  for (const text of ['一', '二', '三']) session.keep(ask(text));
  expect(session.enter(welcome(true, 2))).toMatchObject([{ sequence: 3, item: ask('三') }]);
});

test('[F1] a session that is gone begins again from one, with nothing to send', () => {
  const session = new ResumableSession();
  session.enter(welcome(false, 0));
  session.keep(ask('一'));
  session.accept(1);
  expect(session.enter(welcome(false, 0))).toEqual([]);
  expect(session.received).toBe(0);
  expect(session.keep(ask('二')).sequence).toBe(1);
});

test('[F2] forty seconds of speech survive a drop; more gives the session up', () => {
  const session = new ResumableSession();
  session.enter(welcome(false, 0));
  for (let count = 0; count < 1250; count++) session.keep(frame);
  expect(session.resume).toEqual({ token: 'token', received: 0 });
  for (let count = 0; count < 250; count++) session.keep(frame);
  expect(session.resume).toBeUndefined();
});
