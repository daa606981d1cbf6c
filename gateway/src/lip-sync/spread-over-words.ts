import { loudspeakerRate } from '@lobby/shared/speech/pcm';
import { planSounds } from './plan-sounds.ts';
import type { TimedSound } from './sounds.ts';
import { spreadOverClip } from './spread-over-clip.ts';

/** A word of a clause, or a character, and when it is said, from the clause's start. */
export interface WordTime {
  text: string;
  startMs: number;
  endMs: number;
}

/**
 * Sounds of a clause whose voice tells when it says each word: within a word its sound tells more, and where it does not, sounds
 * share the time as they usually do.
 */
export function spreadOverWords(words: readonly WordTime[], pcm: Int16Array): TimedSound[] {
  return words.flatMap(({ text, startMs, endMs }) => {
    const plan = planSounds(text);
    const heard = spreadOverClip(plan, pcm.subarray(samplesIn(startMs), samplesIn(endMs)));
    const pace = heard.length > 0 ? 1 : (endMs - startMs) / plan.lengthMs;
    return (heard.length > 0 ? heard : plan.sounds).map((sound) => ({
      ...sound,
      startMs: startMs + sound.startMs * pace,
      endMs: startMs + sound.endMs * pace,
    }));
  });
}

function samplesIn(ms: number): number {
  return Math.round((ms * loudspeakerRate) / 1000);
}
