import { type Segment, align } from './align.ts';
import { type ClipFrame, clipFrames, frameMs } from './clip-frames.ts';
import type { SoundPlan } from './plan-sounds.ts';
import { type SoundKind, kindOf, strangeness } from './sound-kinds.ts';
import type { TimedSound } from './sounds.ts';

/** Softer than this, below the loud frames of a clip, nobody speaks. */
const quietDb = -35;
/** The logarithm of a sound's length strays so far from what is usual. */
const lengthSpread = 0.4;
const longestFactor = 4;
/** A pause between words needs to show plainly; one at a comma does not. */
const pauseCosts = { word: 8, mark: 1 };
const longestPauseMs = 1_500;
/** Planned silence longer than between two words is that of a punctuation mark. */
const betweenWordsMs = 60;

/**
 * Sounds of a clause whose voice tells nothing but its sound: the plan is stretched over the clip, and every border moved to
 * where loudness and hiss change as they should. Empty when the clip is too short to hold the plan.
 */
export function spreadOverClip({ sounds }: SoundPlan, pcm: Int16Array): TimedSound[] {
  const frames = clipFrames(pcm);
  const parts = partsOf(sounds);
  const pace = voicedMs(frames) / Math.max(1, plannedMs(sounds));
  const borders = align(segmentsOf(parts, frames, pace), frames.length);
  if (borders === undefined) return [];
  return parts.flatMap(({ sound }, at) => {
    const [startMs, endMs] = [borders[at]! * frameMs, borders[at + 1]! * frameMs];
    return sound === undefined || endMs <= startMs ? [] : [{ ...sound, startMs, endMs }];
  });
}

/** A sound of the plan, or a place where there may be silence. */
interface Part {
  sound?: TimedSound;
  kind: SoundKind;
  pauseCost: number;
}

/** Before, after and between words there may be silence. */
function partsOf(sounds: readonly TimedSound[]): Part[] {
  const silence: Part = { kind: 'pause', pauseCost: 0 };
  const parts = [silence];
  let endMs = 0;
  for (const sound of sounds) {
    const gapMs = sound.startMs - endMs;
    if (gapMs > 0)
      parts.push({ kind: 'pause', pauseCost: gapMs > betweenWordsMs ? pauseCosts.mark : pauseCosts.word });
    parts.push({ sound, kind: kindOf(sound.sound), pauseCost: 0 });
    endMs = sound.endMs;
  }
  return [...parts, silence];
}

function segmentsOf(parts: readonly Part[], frames: readonly ClipFrame[], pace: number): Segment[] {
  const costs = new Map<SoundKind, Float64Array>();
  return parts.map(({ sound, kind, pauseCost }) => {
    const sums = costs.get(kind) ?? summed(frames, kind);
    costs.set(kind, sums);
    if (sound === undefined) return pauseSegment(sums, pauseCost);
    const usual = ((sound.endMs - sound.startMs) * pace) / frameMs;
    return {
      costs: sums,
      shortest: 1,
      longest: Math.ceil(usual * longestFactor) + 1,
      lengthCost: (length) => (Math.log(length / usual) / lengthSpread) ** 2 / 2,
    };
  });
}

function pauseSegment(costs: Float64Array, pauseCost: number): Segment {
  const longest = longestPauseMs / frameMs;
  return { costs, shortest: 0, longest, lengthCost: (length) => (length === 0 ? 0 : pauseCost) };
}

function summed(frames: readonly ClipFrame[], kind: SoundKind): Float64Array {
  const sums = new Float64Array(frames.length + 1);
  for (const [at, frame] of frames.entries()) sums[at + 1] = sums[at]! + strangeness(frame, kind);
  return sums;
}

function voicedMs(frames: readonly ClipFrame[]): number {
  return frames.filter(({ levelDb }) => levelDb > quietDb).length * frameMs;
}

function plannedMs(sounds: readonly TimedSound[]): number {
  return sounds.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
}
