import { durationMs, loudspeakerRate } from '@lobby/shared/speech/pcm';
import { clipFrames, frameMs } from './clip-frames.ts';
import type { SoundPlan } from './plan-sounds.ts';
import type { TimedSound } from './sounds.ts';
import { spreadOverClip } from './spread-over-clip.ts';

/** Softer than this, below the loud frames of a clip, nobody speaks yet. */
const quietDb = -30;

/**
 * Sounds of a clause of which only the beginning is there: what should be in it is moved to where its sound is, and the rest follows at
 * the pace of the plan.
 */
export function spreadOverBeginning(plan: SoundPlan, pcm: Int16Array): TimedSound[] {
  const quietMs =
    Math.max(
      0,
      clipFrames(pcm).findIndex(({ levelDb }) => levelDb > quietDb),
    ) * frameMs;
  const heardMs = durationMs(pcm.length, loudspeakerRate) - quietMs;
  const inside = plan.sounds.filter(({ endMs }) => endMs <= heardMs);
  const aligned = spreadOverClip({ sounds: inside, lengthMs: heardMs }, pcm);
  const beginning = aligned.length > 0 ? aligned : inside.map((sound) => later(sound, quietMs));
  const driftMs = (beginning.at(-1)?.endMs ?? quietMs) - (inside.at(-1)?.endMs ?? 0);
  return [...beginning, ...plan.sounds.slice(inside.length).map((sound) => later(sound, driftMs))];
}

function later(sound: TimedSound, ms: number): TimedSound {
  return { ...sound, startMs: sound.startMs + ms, endMs: sound.endMs + ms };
}
