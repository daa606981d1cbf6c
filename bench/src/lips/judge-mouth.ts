import { mouthShapes } from '@lobby/shared/speech/viseme';
import type { Frame } from './playback.ts';
import type { SoundEvent } from './sound-events.ts';

/** How one mouth did on the vowels and closures of one clause. */
export interface Verdict {
  /** Milliseconds each shape was later (or, negative, earlier) than it should have been; `missedMs` where it never came. */
  onsetErrorsMs: number[];
  /** For each b, p and m, whether the lips were closed within a frame of its middle. */
  closures: boolean[];
  /** For each vowel, whether its own shape was the strongest in its middle. */
  rightVowels: boolean[];
}

/** A shape that does not come within this time of its sound has not come. */
export const missedMs = 150;
const frameMs = 1000 / 60;
/** A shape that is reached less than this is not seen. */
const faintest = 0.05;

type HeardFrame = Frame & { heardMs: number };

/** What is asked of a mouth. */
export interface Standard {
  /** How much earlier than its sound a shape is meant to come. */
  leadMs: number;
  /** Whether it has a shape for pressed lips; of another it is asked that all vowels are shut. */
  presses: boolean;
}

/** Compares what was drawn with what was heard. */
export function judge(
  frames: readonly Frame[],
  events: readonly SoundEvent[],
  { leadMs, presses }: Standard,
): Verdict {
  const heard = frames.filter((frame): frame is HeardFrame => frame.heardMs !== undefined);
  const verdict: Verdict = { onsetErrorsMs: [], closures: [], rightVowels: [] };
  for (const event of events) {
    const due = { ...event, startMs: event.startMs - leadMs, endMs: event.endMs - leadMs };
    if (presses || event.shape !== 'closed') verdict.onsetErrorsMs.push(onsetErrorMs(heard, due));
    if (event.closure) verdict.closures.push(closes(heard, due, presses));
    else if (event.shape !== 'closed') verdict.rightVowels.push(isStrongest(heard, due));
  }
  return verdict;
}

/** The frame nearest to its due time in which the shape first shows half of what it will reach. */
function onsetErrorMs(frames: readonly HeardFrame[], { shape, startMs, endMs }: SoundEvent): number {
  const within = frames.filter(({ heardMs }) => heardMs >= startMs && heardMs <= endMs + frameMs);
  const height = Math.max(0, ...within.map(({ weights }) => weights[shape]));
  let best = missedMs;
  for (const [at, frame] of frames.entries()) {
    const before = frames[at - 1]?.weights[shape] ?? 0;
    const passes = before < height / 2 && frame.weights[shape] >= height / 2;
    const errorMs = frame.heardMs - startMs;
    if (height > faintest && passes && Math.abs(errorMs) < Math.abs(best)) best = errorMs;
  }
  return best;
}

function closes(frames: readonly HeardFrame[], { startMs, endMs }: SoundEvent, presses: boolean): boolean {
  const middleMs = (startMs + endMs) / 2;
  return frames.some(
    ({ heardMs, weights }) =>
      Math.abs(heardMs - middleMs) <= frameMs &&
      (!presses || weights.closed >= 0.9) &&
      mouthShapes.every((shape) => shape === 'closed' || weights[shape] <= 0.1),
  );
}

function isStrongest(frames: readonly HeardFrame[], { shape, startMs, endMs }: SoundEvent): boolean {
  const middleMs = (startMs + endMs) / 2;
  const nearest = frames.toSorted(
    (one, other) => Math.abs(one.heardMs - middleMs) - Math.abs(other.heardMs - middleMs),
  )[0];
  if (nearest === undefined || nearest.weights[shape] <= faintest) return false;
  return mouthShapes.every((other) => other === 'closed' || nearest.weights[other] <= nearest.weights[shape]);
}
