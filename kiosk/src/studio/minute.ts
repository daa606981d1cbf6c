import type { Gesture, Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import { stressAt, weightsAt, type Viseme } from '@lobby/shared/speech/viseme';
import { silence, type Speech } from '../avatar/speech.ts';
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
  const clock = { atMs: 0 };
  const waiting = [...visit];
  for (; clock.atMs < minuteMs; clock.atMs += frameMs) {
    while ((waiting[0]?.atMs ?? Infinity) <= clock.atMs) take(sitting, clock, waiting.shift());
    sitting.live(frameMs);
    each(clock.atMs);
  }
}

function take({ role, figure }: Sitting, clock: Clock, cue: Cue | undefined): void {
  if (!cue) return;
  if (cue.phase !== role.phase) role.speech = cue.phase === 'speaking' ? babble(clock) : silence;
  role.phase = cue.phase;
  if (cue.mood) role.mood = cue.mood;
  if (cue.gesture) figure.perform(cue.gesture);
}

interface Clock {
  readonly atMs: number;
}

const vowels = ['aa', 'ee', 'ou', 'ih', 'oh'] as const;

const syllableMs = 200;
const syllables = 60;

/** Five syllables a second after a moment of silence, every third with pressed lips and every fourth leaned on. */
const phrase: readonly Viseme[] = Array.from({ length: syllables }, (_, syllable): Viseme[] => {
  const startMs = (syllable + 1) * syllableMs;
  const lips: Viseme = { shape: 'closed', startMs, endMs: startMs + 80, weight: 1 };
  const vowel: Viseme = {
    shape: vowels[(syllable * 3) % vowels.length] ?? 'aa',
    startMs: startMs + 80,
    endMs: startMs + syllableMs,
    weight: 0.8,
    ...(syllable % 4 === 0 && { stressed: true }),
  };
  return syllable % 3 === 0 ? [lips, vowel] : [vowel];
}).flat();

/** Speech that begins now. It makes no sound; the mouth is all that counts here. */
function babble(clock: Clock): Speech {
  const beganMs = clock.atMs;
  const lengthMs = (syllables + 1) * syllableMs;
  return {
    mouth(into) {
      weightsAt(phrase, clock.atMs - beganMs, into);
      return true;
    },
    stress: () => stressAt(phrase, clock.atMs - beganMs),
    leftMs: () => Math.max(0, beganMs + lengthMs - clock.atMs),
  };
}
