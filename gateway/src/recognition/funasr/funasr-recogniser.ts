import { EngineFailed } from '../../engines/engine.ts';
import { listenInStretches } from '../listen-in-stretches.ts';
import type { Heard, Recogniser } from '../recogniser.ts';
import { type FunasrServer, FunasrStretch } from './funasr-stretch.ts';

/** Ears that listen while a person speaks and tell what they hear so far. A failing server leaves as `EngineFailed`. */
export function createFunasrRecogniser(server: FunasrServer): Recogniser {
  return {
    transcribe: (speech, signal) =>
      listenInStretches(
        (beginning, stopped) => {
          const stretch = new FunasrStretch(server, beginning, stopped);
          return {
            hear: (frame) => stretch.hear(frame),
            finish: () => orEngineFailed(stretch.finish(), stopped),
          };
        },
        speech,
        signal,
      ),
  };
}

async function orEngineFailed(heard: Promise<Heard>, signal: AbortSignal): Promise<Heard> {
  try {
    return await heard;
  } catch (cause) {
    signal.throwIfAborted();
    throw new EngineFailed('funasr', cause);
  }
}
