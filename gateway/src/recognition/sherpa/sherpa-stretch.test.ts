import { describe, expect, test } from 'vitest';
import type { Engine } from '../../engines/engine.ts';
import { listenInStretches } from '../listen-in-stretches.ts';
import type { Heard, Recogniser, SpeechPiece } from '../recogniser.ts';
import { frames, recogniserContract, speechOf, transcripts } from '../recogniser.contract.ts';
import { SherpaStretch } from './sherpa-stretch.ts';
import type { SherpaAsk } from './sherpa-ask.ts';

const spoken: SpeechPiece = { type: 'frame', pcm: new Int16Array(512).fill(3000) };

/** A streaming model that hears how many samples it was given, stretch by stretch. */
function counting(): { recogniser: Recogniser; asked: SherpaAsk[] } {
  const asked: SherpaAsk[] = [];
  const heard = new Map<number, number>();
  const engine: Pick<Engine<SherpaAsk, Heard>, 'call'> = {
    async *call(ask) {
      asked.push(ask);
      if (ask.type !== 'hear') return;
      heard.set(ask.stretch, (heard.get(ask.stretch) ?? 0) + ask.pcm.length);
      yield { text: String(heard.get(ask.stretch)), language: 'zh' };
    },
  };
  const recogniser: Recogniser = {
    transcribe: (speech, signal) =>
      listenInStretches(
        (beginning, stopped) => new SherpaStretch(engine, beginning, stopped),
        speech,
        signal,
      ),
  };
  return { recogniser, asked };
}

describe('a streaming model', () => {
  recogniserContract(async () => ({
    recogniser: counting().recogniser,
    spoken: new Int16Array(1024).fill(3000),
  }));
});

test('[R27] a streaming model is given all of the speech in order, and tells what it heard so far', async () => {
  const { recogniser, asked } = counting();
  const told = await transcripts(recogniser, talk(25));
  expect(told.at(-1)).toMatchObject({ type: 'final', text: String(25 * 512) });
  expect(told.filter(({ type }) => type === 'partial').map(({ text }) => text)).toEqual(['5120', '10240']);
  expect(asked.map((ask) => ask.type === 'hear' && ask.over)).toEqual([false, false, true]);
});

test('[R7] a stretch that is over is finished, one that is left is dropped', async () => {
  const { recogniser, asked } = counting();
  const pieces: SpeechPiece[] = [
    spoken,
    { type: 'pause' },
    { type: 'resume' },
    ...Array.from({ length: 12 }, () => spoken),
  ];
  const visitor = new AbortController();
  for await (const { type } of recogniser.transcribe(speechOf(pieces, 'goes on'), visitor.signal))
    if (type === 'partial') break;
  const stretch = asked.at(-1)?.type === 'drop' ? asked.at(-1) : undefined;
  expect(stretch).toEqual({ type: 'drop', stretch: asked.findLast((ask) => ask.type === 'hear')?.stretch });
  expect(asked.filter((ask) => ask.type === 'drop')).toHaveLength(1);
});

function talk(count: number): ReturnType<typeof speechOf> {
  return speechOf(frames(new Int16Array(count * 512).fill(3000)));
}
