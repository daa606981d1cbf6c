import type { Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Vector3 } from 'three';
import type { Speech } from './speech.ts';

/** Where the camera sees the visitor's face: -1 to 1 of its picture as a mirror shows it, x to the figure's left, y up. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a figure acts out. Whoever directs it changes this at any time, and the figure reads it afresh each frame. */
export interface Role {
  phase: Phase;
  /** The mood of the answer. */
  mood: Mood;
  speech: Speech;
  /** For visitors who asked for less motion: no sway, nods or glances. */
  calm: boolean;
  /** Where a visitor is looked for whom no camera sees, in metres; the figure stands at the origin. */
  readonly visitor: Vector3;
  /** Undefined without a camera, and while it sees nobody. */
  seen?: Place | undefined;
}
