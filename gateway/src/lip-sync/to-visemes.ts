import { type Viseme, mouthShapes } from '@lobby/shared/speech/viseme';
import { type TimedSound, poseOf } from './sounds.ts';

/** The mouth is seen to move a little before the sound is heard, as it does in life. */
export const leadMs = 30;
/** Lips that close for less cannot be seen to. */
const shortestClosureMs = 70;
/** Across a longer silence the mouth comes to rest. */
const heldMs = 100;

/** Sounds in time, in order, to mouth shapes in time, ordered by their start; the first may begin before the clause is heard. */
export function toVisemes(sounds: readonly TimedSound[]): Viseme[] {
  return withClosures(withoutGaps(sounds)).flatMap(visemesOf);
}

/** Sounds that leave the mouth alone, and the short silences between words, are held by the sound before them. */
function withoutGaps(sounds: readonly TimedSound[]): TimedSound[] {
  const shown: TimedSound[] = [];
  for (const sound of sounds) {
    const last = shown.at(-1);
    const held = last !== undefined && sound.startMs - last.endMs <= heldMs;
    if (held) last.endMs = sound.startMs;
    if (Object.keys(poseOf(sound.sound)).length > 0) shown.push({ ...sound });
    else if (held) last.endMs = sound.endMs;
  }
  return shown;
}

/** Closures that are too short take half of what they lack from each neighbour, but never more than half of it. */
function withClosures(sounds: TimedSound[]): TimedSound[] {
  for (const [at, sound] of sounds.entries()) {
    if (!('closed' in poseOf(sound.sound))) continue;
    const lackMs = Math.max(0, shortestClosureMs - (sound.endMs - sound.startMs)) / 2;
    const before = sounds[at - 1];
    const after = sounds[at + 1];
    sound.startMs -= Math.min(lackMs, roomIn(before, sound.startMs - (before?.endMs ?? 0)));
    sound.endMs += Math.min(lackMs, roomIn(after, (after?.startMs ?? Infinity) - sound.endMs));
    if (before !== undefined) before.endMs = Math.min(before.endMs, sound.startMs);
    if (after !== undefined) after.startMs = Math.max(after.startMs, sound.endMs);
  }
  return sounds;
}

function roomIn(neighbour: TimedSound | undefined, gapMs: number): number {
  return gapMs + (neighbour === undefined ? 0 : (neighbour.endMs - neighbour.startMs) / 2);
}

function visemesOf({ sound, startMs, endMs, stress }: TimedSound): Viseme[] {
  if (endMs <= startMs) return [];
  const pose = poseOf(sound);
  return mouthShapes.flatMap((shape) => {
    const weight = pose[shape];
    if (weight === undefined) return [];
    return [
      {
        shape,
        startMs: startMs - leadMs,
        endMs: endMs - leadMs,
        weight,
        ...(stress && { stressed: stress }),
      },
    ];
  });
}
