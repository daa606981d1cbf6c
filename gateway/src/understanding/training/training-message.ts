import type { Language } from '@lobby/shared/protocol/language';
import type { VectorPlace } from '../embedding/vector-file.ts';
import type { Topic } from '../router.ts';

/** What one model is learnt from. */
export interface Lesson {
  language: Language;
  /** Where the meanings are kept; none where it is learnt by words alone. */
  meanings?: VectorPlace;
  /** Where what was learnt is written. */
  path: string;
}

/** How a training's process is run. */
export interface TrainingSettings {
  /** Whether others come first. */
  humble: boolean;
}

/** What a training's process is asked, in this order. */
export type TrainingAsk =
  /** More topics, for all lessons. */
  | { type: 'topics'; topics: readonly Topic[] }
  /** Which texts have no meaning yet: tells them in pieces. */
  | { type: 'missing'; language: Language; place: VectorPlace }
  /** Learns and writes; tells nothing. */
  | { type: 'learn'; lesson: Lesson };

/** What it tells. */
export type TrainingPart = readonly string[];
