import { fromFloats } from '@lobby/shared/speech/pcm';
import { type Chunk, cutChunks } from './chunks.ts';
import { type Features, cutFeatures, floatsOf } from './features.ts';
import { amplify } from '../sound/loudness.ts';
import type { Sessions } from './sessions.ts';
import { type Timing, frameSamples } from './timing.ts';
import { softenStart } from './soften-start.ts';
import type { VoiceStyle } from './voice-style.ts';

/** Features to 24 kHz sound, chunk by chunk as it is pulled; joined, the chunks have no gap. */
export async function* makeSound(
  { features, timing, style }: { features: Features; timing: Pick<Timing, 'from' | 'to'>; style: VoiceStyle },
  { generator }: Sessions,
  signal: AbortSignal,
): AsyncGenerator<Int16Array, void> {
  for (const chunk of cutChunks(timing.from, timing.to)) {
    signal.throwIfAborted();
    const { audio } = await generator.run({
      ...cutFeatures(features, chunk.seenFrom, chunk.seenTo),
      style: style.style,
      mu: style.means,
      var: style.variances,
    });
    const sound = withoutContext(floatsOf(audio), chunk);
    if (chunk.from === timing.from) softenStart(sound);
    amplify(sound, style.gain);
    yield fromFloats(sound);
  }
}

function withoutContext(made: Float32Array, { from, to, seenFrom }: Chunk): Float32Array {
  return made.slice((from - seenFrom) * frameSamples, (to - seenFrom) * frameSamples);
}
