import type { MouthShape } from '@lobby/shared/speech/viseme';
import { behindMs } from './lip-features.ts';
import { type LipMoment, LipTrack } from './lip-track.ts';
// oxlint-disable-next-line import/default -- Vite makes the file of its own and exports its address
import workletUrl from './lip-worklet.ts?worker&url';

/** Sound must wait so long for its mouth: what the reader has to hear of the future, the lead, and the way between threads. */
export const waitMs = 120;

/** The mouth of a voice of which only the sound is known, such as a person's; it keeps step with `output`. */
export interface LiveLips {
  /** The sound to be played, `waitMs` after it came in. */
  output: AudioNode;
  /** Fills in the mouth of this moment; false in silence. */
  mouth(into: Record<MouthShape, number>): boolean;
  /** How strongly the syllable of this moment is stressed, 0 to 1. */
  stress(): number;
  /** Nobody knows how long a person goes on. */
  leftMs(): number;
  close(): void;
}

/** Reads lips from a source of sound. Rejects when the browser has no audio worklets. */
export async function openLiveLips(context: AudioContext, source: AudioNode): Promise<LiveLips> {
  const { lipNetwork: network } = await import('./lip-network.ts');
  await context.audioWorklet.addModule(workletUrl);
  const processorOptions = { network, behindMs };
  const reader = new AudioWorkletNode(context, 'lip-reader', { numberOfOutputs: 0, processorOptions });
  const output = new DelayNode(context, { delayTime: waitMs / 1000, maxDelayTime: 1 });
  source.connect(reader);
  source.connect(output);
  const track = new LipTrack();
  reader.port.addEventListener('message', ({ data }: MessageEvent<LipMoment>) => track.add(data));
  reader.port.start();
  const nowMs = (): number => (context.currentTime - context.outputLatency) * 1000 - waitMs;
  return {
    output,
    mouth: (into) => track.mouth(nowMs(), into),
    stress: () => track.at(nowMs())?.stress ?? 0,
    leftMs: () => 0,
    close() {
      source.disconnect(reader);
      source.disconnect(output);
      reader.port.close();
    },
  };
}
