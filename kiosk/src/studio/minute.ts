import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Sitting } from './sitting.ts';

/** What happens at one moment of a visit. */
interface Cue {
  atMs: number;
  phase: Phase;
  mood?: Mood;
  gesture?: Gesture;
}

/** Somebody comes, is greeted, asks twice, is shown something and leaves. */
const visit: readonly Cue[] = [
  { atMs: 0, phase: 'idle' },
  { atMs: 5_000, phase: 'speaking', mood: 'glad', gesture: 'greet' },
  { atMs: 10_000, phase: 'idle', mood: 'friendly' },
  { atMs: 14_000, phase: 'listening' },
  { atMs: 20_000, phase: 'thinking' },
  { atMs: 22_500, phase: 'speaking' },
  { atMs: 26_000, phase: 'speaking', gesture: 'point' },
  { atMs: 33_000, phase: 'idle' },
  { atMs: 36_000, phase: 'listening' },
  { atMs: 40_000, phase: 'thinking' },
  { atMs: 42_000, phase: 'speaking', mood: 'sorry' },
  { atMs: 46_000, phase: 'speaking', gesture: 'present' },
  { atMs: 51_000, phase: 'idle', mood: 'friendly', gesture: 'farewell' },
];

export const minuteMs = 60_000;

/** Plays a visit of a minute frame by frame; `each` is called after every frame, before time goes on. */
export function playMinute(sitting: Sitting, frameMs: number, each: (atMs: number) => void): void {
  const waiting = [...visit];
  for (let atMs = 0; atMs < minuteMs; atMs += frameMs) {
    while ((waiting[0]?.atMs ?? Infinity) <= atMs) take(sitting, waiting.shift());
    sitting.live(frameMs);
    each(atMs);
  }
}

function take(sitting: Sitting, cue: Cue | undefined): void {
  if (!cue) return;
  if (cue.phase !== sitting.role.phase) sitting.act(cue.phase);
  if (cue.mood) sitting.role.mood = cue.mood;
  if (cue.gesture) sitting.figure.perform(cue.gesture);
}
