import { type Engine, EngineFailed } from '../../engines/engine.ts';
import { startEngine } from '../../engines/engine-process.ts';
import type { Log } from '../../journal/log.ts';
import { listenInStretches } from '../listen-in-stretches.ts';
import type { Heard, Recogniser, Speech, Transcript } from '../recogniser.ts';
import { transcribeAtPauses } from '../transcribe-at-pauses.ts';
import { isStreaming, readSherpaModel } from './model-files.ts';
import type { SherpaAsk, SherpaSettings } from './sherpa-ask.ts';
import { SherpaStretch, firstOf } from './sherpa-stretch.ts';

/** Ears of a sherpa-onnx model in a process of their own: a damaged model ends that process, and never the gateway. */
export interface SherpaRecogniser extends Recogniser {
  /** Resolves when the ears work; rejects with `EngineFailed` when they cannot. */
  ready(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const program = new URL('./sherpa-child.ts', import.meta.url);

/** Begins to load the model of a folder. Throws an Error that says so when none lies there. */
export async function createSherpaRecogniser(settings: SherpaSettings, log: Log): Promise<SherpaRecogniser> {
  const streams = isStreaming(await readSherpaModel(settings.folder));
  const engine = startEngine<SherpaAsk, Heard>(program, { name: 'sherpa', settings }, log);
  return {
    transcribe: (speech, signal) => (streams ? stretches : whole)(engine, speech, signal),
    ready: (signal) => engine.ready(signal),
    close: () => engine.close(),
  };
}

function stretches(
  engine: Engine<SherpaAsk, Heard>,
  speech: Speech,
  signal: AbortSignal,
): AsyncIterable<Transcript> {
  return listenInStretches(
    (beginning, stopped) => new SherpaStretch(engine, beginning, stopped),
    speech,
    signal,
  );
}

function whole(
  engine: Engine<SherpaAsk, Heard>,
  speech: Speech,
  signal: AbortSignal,
): AsyncIterable<Transcript> {
  const understand = async (
    { pcm, hint }: { pcm: Int16Array; hint: Speech['hint'] },
    stopped: AbortSignal,
  ): Promise<Heard> => {
    const heard = await firstOf(engine.call({ type: 'understand', pcm, hint }, stopped));
    if (heard === undefined) throw new EngineFailed('sherpa', new Error('no answer came'));
    return heard;
  };
  return transcribeAtPauses(understand, speech, signal);
}
