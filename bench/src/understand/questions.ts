import type { Language } from '@lobby/shared/protocol/language';

/** A question and the class it belongs to. */
export interface Labelled {
  text: string;
  label: number;
}

/** A knowledge and what is asked of it. */
export interface Task {
  language: Language;
  /** The wordings of each class. */
  known: string[][];
  asked: Labelled[];
  /** Questions that have no answer, by kind. */
  strangers: Record<string, string[]>;
}
