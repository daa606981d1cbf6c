import type { Gesture } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Clip } from './clip.ts';
import { bowing, bowingSlightly, wavingIn, wavingOut } from './poses/courtesies.ts';
import { attentive, listening } from './poses/listening.ts';
import { pointing, presenting } from './poses/showing.ts';
import { explaining, speaking, speakingLeft } from './poses/speaking.ts';
import { resting, waiting } from './poses/standing.ts';
import { pondering, thinking } from './poses/thinking.ts';
import type { Pose } from './pose.ts';

/** Every way the figure holds itself. */
export const poses = {
  waiting,
  resting,
  listening,
  attentive,
  thinking,
  pondering,
  speaking,
  speakingLeft,
  explaining,
  bowingSlightly,
  bowing,
  wavingOut,
  wavingIn,
  pointing,
  presenting,
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;

/** Reaching a pose takes `moveMs` or, where hands have far to go, longer; then it is held for as long as chance says. */
export interface Keyframe {
  /** A clip is a pose that moves itself. */
  readonly pose: PoseName | Clip;
  readonly moveMs: number;
  readonly holdMs: readonly [least: number, most: number];
}

/** How a phase is lived through: its first pose at once, then the others in turn, for as long as it lasts. */
export const bearings: Record<Phase, readonly Keyframe[]> = {
  idle: [
    { pose: 'waiting', moveMs: 1_500, holdMs: [12_000, 28_000] },
    { pose: 'resting', moveMs: 2_200, holdMs: [8_000, 20_000] },
  ],
  listening: [
    { pose: 'listening', moveMs: 800, holdMs: [6_000, 12_000] },
    { pose: 'attentive', moveMs: 1_400, holdMs: [5_000, 10_000] },
  ],
  thinking: [
    { pose: 'thinking', moveMs: 700, holdMs: [1_800, 2_400] },
    { pose: 'pondering', moveMs: 1_000, holdMs: [5_000, 9_000] },
  ],
  speaking: [
    { pose: 'speaking', moveMs: 750, holdMs: [4_000, 8_000] },
    { pose: 'explaining', moveMs: 900, holdMs: [3_000, 6_000] },
    { pose: 'speakingLeft', moveMs: 900, holdMs: [3_000, 6_000] },
  ],
};

/** A movement with a beginning and an end. */
export interface Score {
  readonly keyframes: readonly Keyframe[];
  /** Only shows something, and so ends when the visitor speaks; a courtesy is finished. */
  readonly fleeting?: true;
}

/** What makes up each gesture that moves the whole body; the nod is the head's alone. */
export const scores: Record<Exclude<Gesture, 'nod'>, Score> = {
  greet: { keyframes: [{ pose: 'bowingSlightly', moveMs: 700, holdMs: [250, 250] }] },
  bow: { keyframes: [{ pose: 'bowing', moveMs: 950, holdMs: [450, 450] }] },
  point: { keyframes: [{ pose: 'pointing', moveMs: 800, holdMs: [2_000, 2_000] }], fleeting: true },
  present: { keyframes: [{ pose: 'presenting', moveMs: 850, holdMs: [2_000, 2_000] }], fleeting: true },
  farewell: {
    keyframes: [
      { pose: 'bowingSlightly', moveMs: 750, holdMs: [250, 250] },
      { pose: 'wavingOut', moveMs: 950, holdMs: [0, 0] },
      { pose: 'wavingIn', moveMs: 320, holdMs: [0, 0] },
      { pose: 'wavingOut', moveMs: 320, holdMs: [0, 0] },
      { pose: 'wavingIn', moveMs: 320, holdMs: [60, 60] },
    ],
  },
};

/** How the body is given over to a clip. */
export function scoreOf(clip: Clip): Score {
  const moveMs = 500;
  const holdMs = Math.max(0, clip.lengthMs - moveMs);
  return { keyframes: [{ pose: clip, moveMs, holdMs: [holdMs, holdMs] }], fleeting: true };
}
