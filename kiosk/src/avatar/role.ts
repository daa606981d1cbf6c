import type { Mood } from '@lobby/shared/protocol/delivery';
import type { Phase } from '@lobby/shared/protocol/visitor';
import type { Vector3 } from 'three';
import type { Speech } from './speech.ts';

/** What a figure acts out. Whoever directs it changes this at any time, and the figure reads it afresh each frame. */
export interface Role {
  phase: Phase;
  /** The mood of the answer. */
  mood: Mood;
  speech: Speech;
  /** For visitors who asked for less motion: no sway, nods or glances. */
  calm: boolean;
  /** Where the visitor's face is, in metres; the figure stands at the origin. */
  readonly visitor: Vector3;
}
