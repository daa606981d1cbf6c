import { fromFloats, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { LipFeed } from '../lip-sync/lip-feed.ts';
import { paced, type SoundPlan, planSymbols } from '../lip-sync/plan-sounds.ts';
import { kindOf, type SoundKind } from '../lip-sync/sound-kinds.ts';
import { toVisemes } from '../lip-sync/to-visemes.ts';
import { withPitchAndVolume } from './sound/with-pitch-and-volume.ts';
import { plainSpeller } from '../pronunciation/speller.ts';
import type { Voice } from './voice.ts';

const pieceMs = 400;
/** Its speakers, by the tone each hums. */
const toneHz: Readonly<Record<string, number>> = { alto: 220, bass: 147 };
const loudness: Readonly<Record<SoundKind, number>> = {
  vowel: 0.12,
  glide: 0.08,
  nasal: 0.06,
  hiss: 0.02,
  stop: 0,
  pause: 0,
};

/** A voice that needs no model: a soft tone as long as the text would take to say, with mouth shapes that fit it. */
export function createScriptedVoice(speller = plainSpeller): Voice {
  return withPitchAndVolume({
    speak: async function* speak({ text, language, manner = {} }, signal) {
      signal.throwIfAborted();
      const plan = paced(planSymbols(speller.symbols({ text, language })), manner.rate ?? 1);
      const sound = hum(plan, toneHz[manner.speaker ?? ''] ?? toneHz.alto!);
      const lips = new LipFeed(toVisemes(plan.sounds));
      for (let at = 0; at < sound.length; at += samplesIn(pieceMs)) {
        signal.throwIfAborted();
        const pcm = sound.slice(at, at + samplesIn(pieceMs));
        yield { pcm, visemes: lips.take(pcm) };
      }
      signal.throwIfAborted();
    },
  });
}

/** One swell of the tone for each sound, from silence to silence. */
function hum({ sounds, lengthMs }: SoundPlan, hz: number): Int16Array {
  const tone = new Float32Array(samplesIn(lengthMs));
  for (const { sound, startMs, endMs } of sounds) {
    const from = samplesIn(startMs);
    const still = tone.subarray(from, samplesIn(endMs));
    const height = loudness[kindOf(sound)];
    if (height === 0) continue;
    const swell = still.map((_, at) => {
      const grown = height * Math.sin((Math.PI * at) / still.length);
      return grown * Math.sin((2 * Math.PI * hz * (from + at)) / loudspeakerRate);
    });
    tone.set(swell, from);
  }
  return fromFloats(tone);
}

function samplesIn(ms: number): number {
  return Math.round((ms * loudspeakerRate) / 1000);
}
