import { mintId, type TurnId } from '@lobby/shared/protocol/ids';
import { failureCodes } from '@lobby/shared/protocol/failure';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from './check.ts';

const turn = mintId<TurnId>('one');
const pcm = Buffer.alloc(1_024);

test('[W5] a well-formed message passes, and fields nobody asked for are dropped', () => {
  expect(check('speech-frame', { sequence: 1, turn, pcm, admin: true })).toEqual({
    event: 'speech-frame',
    body: { sequence: 1, turn, pcm },
  });
});

test.each([
  ['an unknown event', 'shut-down', {}, 'unknown-event'],
  ['a name that every object has', 'constructor', {}, 'unknown-event'],
  ['a missing turn', 'speech-end', { sequence: 1 }, 'malformed'],
  ['half a sample', 'speech-frame', { sequence: 1, turn, pcm: Buffer.alloc(3) }, 'malformed'],
  ['text for sound', 'speech-frame', { sequence: 1, turn, pcm: 'sound' }, 'malformed'],
  [
    'a second of sound in a frame',
    'speech-frame',
    { sequence: 1, turn, pcm: Buffer.alloc(32_000) },
    'too-large',
  ],
  ['a novel', 'question-ask', { sequence: 1, turn, text: 'a'.repeat(501), language: 'en' }, 'too-large'],
  ['an empty question', 'question-ask', { sequence: 1, turn, text: '  ', language: 'en' }, 'malformed'],
  ['a foreign language code', 'visit-start', { sequence: 1, turn, language: 'xx' }, 'malformed'],
  ['a turn with a path in it', 'speech-end', { sequence: 1, turn: '../../etc' }, 'malformed'],
  ['no object at all', 'speech-end', null, 'malformed'],
])('[W5] %s is refused by a code of the closed list', (_, event, body, code) => {
  expect(check(event, body)).toMatchObject({ refused: code });
});

test('[W5] whatever arrives is either checked or refused, and a refusal never repeats what was said', () => {
  const events = fc.oneof(
    fc.string(),
    fc.constantFrom('speech-frame', 'question-ask', 'reply-progress', 'visit-start'),
  );
  fc.assert(
    fc.property(events, fc.anything({ withTypedArray: true }), (event, body) => {
      const checked = check(event, body);
      expect('refused' in checked ? failureCodes.includes(checked.refused) : checked.event === event).toBe(
        true,
      );
    }),
  );
  const refusal = check('question-ask', {
    sequence: 1,
    turn,
    text: ['my card number is 6222'],
    language: 'zh',
  });
  expect(JSON.stringify(refusal)).not.toContain('6222');
});
