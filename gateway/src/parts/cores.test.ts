import type { Recogniser, SpeechPiece } from '../recognition/recogniser.ts';
import { expect, test } from 'vitest';
import { SpeechFeed } from '../turn/speech-feed.ts';
import { Cores, leadFor } from './cores.ts';

const never = new AbortController().signal;
const frame: SpeechPiece = { type: 'frame', pcm: new Int16Array(512) };

/** Ears that know the words when they are told to, of the pause or of the end. */
function ears(): { recogniser: Recogniser; know: () => void } {
  let know = (): void => {};
  const known = (): Promise<void> => new Promise((resolve) => (know = resolve));
  const recogniser: Recogniser = {
    async *transcribe({ pieces }) {
      for await (const { type } of pieces) {
        if (type !== 'pause') continue;
        await known();
        yield { type: 'stable', text: '几点', language: 'zh' };
      }
      await known();
      yield { type: 'final', text: '几点开门', language: 'zh' };
    },
  };
  return { recogniser, know: () => know() };
}

/** A visitor who speaks to these ears. */
function visitor(cores: Cores, recogniser: Recogniser, signal = never) {
  const feed = new SpeechFeed(signal);
  const heard = Array.fromAsync(cores.ears(recogniser).transcribe({ pieces: feed, hint: 'zh' }, signal));
  return { feed, heard };
}

function watchedCores() {
  const leads: number[] = [];
  const cores = new Cores();
  cores.voice({ keepLead: (leadMs) => leads.push(leadMs) });
  return { cores, lead: () => leads.at(-1) };
}

test('[R40] one visitor who speaks is enough to narrow the voice’s lead, and one whose words are read narrows it most', () => {
  expect(leadFor([])).toBe(Infinity);
  expect(leadFor(['listening'])).toBe(1_000);
  expect(leadFor(['listening', 'reading', 'listening'])).toBe(250);
});

test('[R40] the lead follows speech from its first frame to its last word', async () => {
  const { cores, lead } = watchedCores();
  const { recogniser, know } = ears();
  expect(lead()).toBe(Infinity);
  const { feed, heard } = visitor(cores, recogniser);
  feed.push(frame);
  await expect.poll(lead).toBe(1_000);
  feed.push({ type: 'pause' });
  await expect.poll(lead).toBe(250);
  know();
  await expect.poll(lead).toBe(1_000);
  feed.end();
  await expect.poll(lead).toBe(250);
  know();
  expect(await heard).toHaveLength(2);
  expect(lead()).toBe(Infinity);
});

test('[R40] the voice has its freedom back only when nobody speaks any more, whether they were understood or left', async () => {
  const { cores, lead } = watchedCores();
  const leaving = new AbortController();
  const one = visitor(cores, ears().recogniser, leaving.signal);
  const { recogniser, know } = ears();
  const other = visitor(cores, recogniser);
  await expect.poll(lead).toBe(1_000);
  leaving.abort(new Error('left'));
  await expect(one.heard).rejects.toThrow('left');
  expect(lead()).toBe(1_000);
  other.feed.end();
  await expect.poll(lead).toBe(250);
  know();
  await other.heard;
  expect(lead()).toBe(Infinity);
});
