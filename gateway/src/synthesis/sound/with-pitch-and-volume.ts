import { inFull } from '@lobby/shared/speech/manner';
import type { Viseme } from '@lobby/shared/speech/viseme';
import { type Clause, longestClause, type Sound, type Voice } from '../voice.ts';
import { louder } from './loudness.ts';
import { Resampler } from './resampler.ts';

/**
 * Gives pitch and volume to an engine that keeps only speaker and pace. Sound that is played faster is higher, by 2^(1/12) for each
 * semitone, so the engine is asked to speak as much more slowly, 0.35 to 2.8 times its own pace. The mouth opens as far as without volume.
 */
export function withPitchAndVolume(engine: Voice): Voice {
  return {
    speak: async function* speak(clause, signal) {
      if (clause.text.length > longestClause)
        throw new RangeError(`a clause of ${clause.text.length} characters is too long to be said`);
      const { volume, pitch, rate, speaker } = inFull(clause.manner ?? {});
      const raised = 2 ** (pitch / 12);
      const manner = { rate: rate / raised, ...(speaker !== undefined && { speaker }) };
      const asked: Clause = { ...clause, manner };
      const sounds = engine.speak(asked, signal);
      for await (const { pcm, visemes } of raised === 1 ? sounds : playedFaster(sounds, raised))
        yield { pcm: louder(pcm, volume), visemes };
    },
  };
}

async function* playedFaster(sounds: AsyncIterable<Sound>, factor: number): AsyncGenerator<Sound, void> {
  const resampler = new Resampler(factor);
  let waiting: Viseme[] = [];
  for await (const { pcm, visemes } of sounds) {
    waiting.push(...visemes.map((viseme) => sooner(viseme, factor)));
    const made = resampler.push(pcm);
    if (made.length === 0) continue;
    yield { pcm: made, visemes: waiting };
    waiting = [];
  }
  const rest = resampler.end();
  if (rest.length > 0) yield { pcm: rest, visemes: waiting };
}

function sooner(viseme: Viseme, factor: number): Viseme {
  return { ...viseme, startMs: viseme.startMs / factor, endMs: viseme.endMs / factor };
}
