import { expect, test } from 'vitest';
import type { Recogniser, Speech, SpeechPiece, Transcript } from './recogniser.ts';

/** A recogniser and some 16 kHz speech in which it hears words. */
export interface Hearing {
  recogniser: Recogniser;
  spoken: Int16Array;
}

const never = new AbortController().signal;
const frameSamples = 512;
const silence = new Int16Array(8_000);

/** Cuts sound into frames as a microphone sends them. */
export function* frames(pcm: Int16Array): Generator<SpeechPiece, void> {
  for (let start = 0; start < pcm.length; start += frameSamples)
    yield { type: 'frame', pcm: pcm.slice(start, start + frameSamples) };
}

/** Speech made of pieces that come one by one, and that ends or is waited for for ever. */
export function speechOf(pieces: Iterable<SpeechPiece>, ends: 'ends' | 'goes on' = 'ends'): Speech {
  async function* come(): AsyncGenerator<SpeechPiece, void> {
    yield* pieces;
    if (ends === 'goes on') await new Promise(() => {});
  }
  return { pieces: come(), hint: 'zh' };
}

/** Everything a recogniser tells of some speech. */
export async function transcripts(
  recogniser: Recogniser,
  speech: Speech,
  signal = never,
): Promise<Transcript[]> {
  const told: Transcript[] = [];
  for await (const transcript of recogniser.transcribe(speech, signal)) told.push(transcript);
  return told;
}

/** What every recogniser keeps. `make` may give the same recogniser each time. */
export function recogniserContract(make: () => Promise<Hearing>): void {
  test('[R1] one final text comes, and it comes last', async () => {
    const { recogniser, spoken } = await make();
    const told = await transcripts(recogniser, speechOf(frames(spoken)));
    expect(told.filter(({ type }) => type === 'final')).toEqual([told.at(-1)]);
    expect(told.at(-1)?.text).not.toBe('');
  });

  test('[R2] a pause gives a text while speech may still go on', async () => {
    const { recogniser, spoken } = await make();
    const speech = speechOf([...frames(spoken), { type: 'pause' }], 'goes on');
    for await (const { type, text } of recogniser.transcribe(speech, never)) {
      if (type !== 'stable') continue;
      expect(text).not.toBe('');
      return;
    }
  });

  test('[R3] when nothing but silence follows a pause, its text is final', async () => {
    const { recogniser, spoken } = await make();
    const speech = speechOf([...frames(spoken), { type: 'pause' }, ...frames(silence)]);
    const [stable, final] = (await transcripts(recogniser, speech)).slice(-2);
    expect(final).toEqual({ ...stable, type: 'final' });
  });

  test('[R4] silence is an empty text', async () => {
    const { recogniser } = await make();
    const told = await transcripts(recogniser, speechOf(frames(silence)));
    expect(told.at(-1)).toEqual({ type: 'final', text: '', language: 'zh' });
  });

  test('[R5] a stopped recogniser settles at once with the reason', async () => {
    const { recogniser, spoken } = await make();
    const visitor = new AbortController();
    const speech = speechOf([...frames(spoken), { type: 'pause' }], 'goes on');
    const told = transcripts(recogniser, speech, visitor.signal);
    setImmediate(() => visitor.abort(new Error('left')));
    await expect(told).rejects.toThrow('left');
  });

  test('[R5] a recogniser asked with an aborted signal throws its reason', async () => {
    const { recogniser, spoken } = await make();
    const stopped = AbortSignal.abort(new Error('gone'));
    await expect(transcripts(recogniser, speechOf(frames(spoken)), stopped)).rejects.toThrow('gone');
  });

  test('[R6] two visitors do not mix', async () => {
    const { recogniser, spoken } = await make();
    const [heard, quiet] = await Promise.all([
      transcripts(recogniser, speechOf(frames(spoken))),
      transcripts(recogniser, speechOf(frames(silence))),
    ]);
    expect(heard.at(-1)?.text).not.toBe('');
    expect(quiet.at(-1)?.text).toBe('');
  });
}
