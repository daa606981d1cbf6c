import { LipFeed } from '../lip-sync/lip-feed.ts';
import { planSymbols } from '../lip-sync/plan-sounds.ts';
import type { TimedSound } from '../lip-sync/sounds.ts';
import { spreadOverClip } from '../lip-sync/spread-over-clip.ts';
import { type WordTime, spreadOverWords } from '../lip-sync/spread-over-words.ts';
import { toVisemes } from '../lip-sync/to-visemes.ts';
import { plainSpeller } from '../pronunciation/speller.ts';
import { withPitchAndVolume } from './sound/with-pitch-and-volume.ts';
import type { Clause, Voice } from './voice.ts';

/** Some 24 kHz sound of an engine that knows no mouth, and the times of words that became known with it, if it tells any. */
export interface PlainSound {
  pcm: Int16Array;
  words?: readonly WordTime[];
}

/** An engine that yields sound only and knows of a manner only speaker and rate; it keeps everything else of a voice's contract. */
export interface PlainVoice {
  speak(clause: Clause, signal: AbortSignal): AsyncIterable<PlainSound>;
}

/**
 * Gives a voice its mouth: by the times of its words where it tells them, else by its text and its sound. The sound of a clause
 * is heard whole before its first piece goes out, because the mouth must be known with it; clauses are short.
 */
export function withVisemes(voice: PlainVoice, speller = plainSpeller): Voice {
  return withPitchAndVolume({
    speak: async function* speak(clause, signal) {
      signal.throwIfAborted();
      const sounds = await Array.fromAsync(voice.speak(clause, signal));
      const lips = new LipFeed(toVisemes(timesOf(speller.symbols(clause), sounds)));
      for (const { pcm } of sounds) {
        signal.throwIfAborted();
        yield { pcm, visemes: lips.take(pcm) };
      }
      signal.throwIfAborted();
    },
  });
}

function timesOf(symbols: string, sounds: readonly PlainSound[]): TimedSound[] {
  const pcm = joined(sounds);
  const words = sounds.flatMap((sound) => sound.words ?? []);
  if (words.length > 0) return spreadOverWords(words, pcm);
  return spreadOverClip(planSymbols(symbols), pcm);
}

function joined(sounds: readonly PlainSound[]): Int16Array {
  const whole = new Int16Array(sounds.reduce((length, { pcm }) => length + pcm.length, 0));
  let at = 0;
  for (const { pcm } of sounds) {
    whole.set(pcm, at);
    at += pcm.length;
  }
  return whole;
}
