import { fileURLToPath } from 'node:url';
import { EngineFailed } from '../../engines/engine.ts';
import { startEngine } from '../../engines/engine-process.ts';
import type { Log } from '../../journal/log.ts';
import type { Heard, Recogniser } from '../recogniser.ts';
import { type Understand, transcribeAtPauses } from '../transcribe-at-pauses.ts';
import type { WhisperAsk, WhisperSettings } from './whisper-ask.ts';

/** Where Whisper's parts lie; see `WhisperSettings`. */
export interface WhisperNeeds extends Omit<WhisperSettings, 'graphs'> {
  graphs: URL | string;
}

/** Ears that hear Mandarin and English by Whisper base, in a process of their own. */
export interface WhisperRecogniser extends Recogniser {
  /** Resolves when the ears work; rejects with `EngineFailed` when they cannot, for a missing or damaged file say. */
  ready(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const program = new URL('./whisper-child.ts', import.meta.url);

/** Begins to load the ears; speech that comes before they are ready waits for them. */
export function createWhisperRecogniser(needs: WhisperNeeds, log: Log): WhisperRecogniser {
  const graphs = needs.graphs instanceof URL ? fileURLToPath(needs.graphs) : needs.graphs;
  const settings: WhisperSettings = { ...needs, graphs };
  const engine = startEngine<WhisperAsk, Heard>(program, { name: 'ears', settings }, log);
  const understand: Understand = async (speech, signal) => {
    for await (const heard of engine.call(speech, signal)) return heard;
    throw new EngineFailed('ears', new Error('no answer came'));
  };
  return {
    transcribe: (speech, signal) => transcribeAtPauses(understand, speech, signal),
    ready: (signal) => engine.ready(signal),
    close: () => engine.close(),
  };
}
