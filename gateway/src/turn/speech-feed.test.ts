import { expect, test } from 'vitest';
import { SpeechFeed } from './speech-feed.ts';

const frame = { type: 'frame', pcm: new Int16Array(1) } as const;

test('[T4] a feed that is waited for ends at once when the turn is stopped', async () => {
  const controller = new AbortController();
  const pieces = new SpeechFeed(controller.signal)[Symbol.asyncIterator]();
  const waiting = pieces.next();
  controller.abort(new Error('interrupted'));
  await expect(waiting).rejects.toThrow('interrupted');
});

test('[T5] what was said before the end is all heard, and nothing after it', async () => {
  const feed = new SpeechFeed(new AbortController().signal);
  feed.push(frame);
  feed.push({ type: 'pause' });
  feed.end();
  feed.push(frame);
  expect(await Array.fromAsync(feed)).toEqual([frame, { type: 'pause' }]);
});
