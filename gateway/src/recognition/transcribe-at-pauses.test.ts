import { microphoneRate } from '@lobby/shared/speech/pcm';
import { expect, test } from 'vitest';
import type { Recogniser, SpeechPiece } from './recogniser.ts';
import { frames, recogniserContract, speechOf, transcripts } from './recogniser.contract.ts';
import { longestSpeechMs } from './listen-in-stretches.ts';
import { type Understand, transcribeAtPauses } from './transcribe-at-pauses.ts';

const voice = new Int16Array(512).fill(3000);
const spoken: SpeechPiece = { type: 'frame', pcm: voice };
const pause: SpeechPiece = { type: 'pause' };
const resume: SpeechPiece = { type: 'resume' };

/** An ear that understands how many samples it was given, and what it was asked. */
function counting(): { recogniser: Recogniser; asked: number[] } {
  const asked: number[] = [];
  const understand: Understand = async ({ pcm }) => {
    asked.push(pcm.length);
    return { text: `${pcm.length}`, language: 'zh' };
  };
  return { recogniser: { transcribe: (...call) => transcribeAtPauses(understand, ...call) }, asked };
}

recogniserContract(async () => ({ recogniser: counting().recogniser, spoken: voice }));

test('[R3] the engine is asked once when a pause was the end', async () => {
  const { recogniser, asked } = counting();
  await transcripts(recogniser, speechOf([spoken, pause, spoken]));
  expect(asked).toEqual([512]);
});

test('[R7] a voice that comes back drops the text of the pause, and the whole speech is understood', async () => {
  const signals: AbortSignal[] = [];
  const understand: Understand = async ({ pcm }, signal) => {
    signals.push(signal);
    if (signals[0]?.aborted) return { text: `${pcm.length}`, language: 'zh' };
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
  };
  const speech = speechOf([spoken, pause, spoken, resume, spoken]);
  const told = [];
  for await (const each of transcribeAtPauses(understand, speech, new AbortController().signal))
    told.push(each);
  expect(told).toEqual([{ type: 'final', text: '1536', language: 'zh' }]);
});

test('[R8] speech that lasts too long is understood without waiting for its end', async () => {
  const { recogniser, asked } = counting();
  const endless = new Int16Array(40 * microphoneRate).fill(3000);
  const told = await transcripts(recogniser, speechOf(frames(endless), 'goes on'));
  expect(asked).toEqual([(longestSpeechMs * microphoneRate) / 1000]);
  expect(told).toHaveLength(1);
});

test('[R9] an engine that failed at a pause is asked again at the end', async () => {
  let asked = 0;
  const understand: Understand = async () => {
    if (asked++ === 0) throw new Error('died');
    return { text: 'again', language: 'en' };
  };
  const recogniser: Recogniser = { transcribe: (...call) => transcribeAtPauses(understand, ...call) };
  expect(await transcripts(recogniser, speechOf([spoken, pause]))).toEqual([
    { type: 'final', text: 'again', language: 'en' },
  ]);
});

test('[R9] an engine that fails at the end fails the call', async () => {
  const understand: Understand = () => Promise.reject(new Error('died'));
  const recogniser: Recogniser = { transcribe: (...call) => transcribeAtPauses(understand, ...call) };
  await expect(transcripts(recogniser, speechOf([spoken]))).rejects.toThrow('died');
});

test.for(['。', ' …! ', ''])(
  '[R11] a text of nothing but marks, such as "%s", is an empty text',
  async (marks) => {
    const tags = { event: 'cough' } as const;
    const understand: Understand = async () => ({ text: marks, language: 'zh', confidence: 1, tags });
    const recogniser: Recogniser = { transcribe: (...call) => transcribeAtPauses(understand, ...call) };
    const told = await transcripts(recogniser, speechOf([spoken, pause]));
    expect(told.at(-1)).toEqual({ type: 'final', text: '', language: 'zh', tags });
  },
);
