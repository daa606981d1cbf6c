import { kindOf } from '@lobby/gateway/lip-sync/sound-kinds';
import { type TimedSound, poseOf } from '@lobby/gateway/lip-sync/sounds';
import { type MouthShape, mouthShapes } from '@lobby/shared/speech/viseme';

/** A moment at which the mouth must take a shape, by the voice engine's own times. */
export interface SoundEvent {
  shape: MouthShape;
  startMs: number;
  endMs: number;
  /** Lips pressed together, for b, p and m. */
  closure: boolean;
}

/** What went on so shortly before still shows. */
const heldMs = 100;

/** The vowels and closures of a clause that change the mouth; a shape that only goes on has no onset. */
export function soundEvents(sounds: readonly TimedSound[]): SoundEvent[] {
  return sounds.flatMap(({ sound, startMs, endMs }, at) => {
    const [shape, weight] = strongest(sound);
    const before = sounds.slice(0, at).findLast((earlier) => Object.keys(poseOf(earlier.sound)).length > 0);
    const goesOn =
      before !== undefined &&
      startMs - before.endMs < heldMs &&
      (poseOf(before.sound)[shape] ?? 0) >= weight / 2;
    const counts = shape === 'closed' || kindOf(sound) === 'vowel';
    return counts && !goesOn ? [{ shape, startMs, endMs, closure: shape === 'closed' && weight === 1 }] : [];
  });
}

function strongest(sound: TimedSound['sound']): [MouthShape, number] {
  const pose = poseOf(sound);
  const [shape = 'closed'] = mouthShapes.toSorted((one, other) => (pose[other] ?? 0) - (pose[one] ?? 0));
  return [shape, pose[shape] ?? 0];
}
