import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { LipFeed } from '../lip-sync/lip-feed.ts';
import { paced, planSymbols, type SoundPlan } from '../lip-sync/plan-sounds.ts';
import { spreadOverBeginning } from '../lip-sync/spread-over-beginning.ts';
import type { TimedSound } from '../lip-sync/sounds.ts';
import { spreadOverClip } from '../lip-sync/spread-over-clip.ts';
import { spreadOverWords } from '../lip-sync/spread-over-words.ts';
import { toVisemes } from '../lip-sync/to-visemes.ts';
import { plainSpeller, type Speller } from '../pronunciation/speller.ts';
import { type Beginning, heard, hearBeginning } from './sound/beginning.ts';
import { withPitchAndVolume } from './sound/with-pitch-and-volume.ts';
import type { PlainSound, PlainVoice } from './plain-voice.ts';
import type { Clause, Voice } from './voice.ts';

/** So long after its first sound the rest of a clause is waited for; a fast engine is done by then, a slow one begins to be heard. */
const defaultWholeWithinMs = 600;

interface MouthSettings {
  speller?: Speller;
  wholeWithinMs?: number;
}

/**
 * Gives a voice its mouth: by the times of its words where it tells them, else by its text and its sound. The mouth of a clause has to
 * be known with its first sound. What is not there by then moves the mouth at the pace that this voice had so far.
 */
export function withVisemes(voice: PlainVoice, settings: MouthSettings = {}): Voice {
  const { speller = plainSpeller, wholeWithinMs = defaultWholeWithinMs } = settings;
  const pace = new Pace();
  return withPitchAndVolume({
    speak: async function* speak(clause, signal) {
      signal.throwIfAborted();
      const beginning = await hearBeginning(voice.speak(clause, signal), wholeWithinMs);
      const plan = planSymbols(speller.symbols(clause));
      const lips = new LipFeed(toVisemes(timesOf(plan, beginning, pace.of(clause))));
      let samples = 0;
      for await (const { pcm } of heard(beginning)) {
        signal.throwIfAborted();
        samples += pcm.length;
        yield { pcm, visemes: lips.take(pcm) };
      }
      signal.throwIfAborted();
      pace.took(durationMs(samples, loudspeakerRate), plan, clause);
    },
  });
}

function timesOf(plan: SoundPlan, { sounds, rest }: Beginning, rate: number): TimedSound[] {
  const pcm = joined(sounds);
  const words = sounds.flatMap((sound) => sound.words ?? []);
  if (words.length > 0) return spreadOverWords(words, pcm);
  return rest === undefined ? spreadOverClip(plan, pcm) : spreadOverBeginning(paced(plan, rate), pcm);
}

/** How fast a voice speaks by itself, where 1 is the pace of plans, learnt from its whole clauses. */
class Pace {
  #own = 1;

  of({ manner }: Clause): number {
    return this.#own * (manner?.rate ?? 1);
  }

  took(lengthMs: number, plan: SoundPlan, { manner }: Clause): void {
    if (lengthMs > 0 && plan.lengthMs > 0)
      this.#own += (plan.lengthMs / lengthMs / (manner?.rate ?? 1) - this.#own) / 4;
  }
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
